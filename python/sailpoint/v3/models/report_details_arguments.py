# Generated from schema/.
"""Report details arguments."""

__all__ = ["ReportDetailsArguments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.accounts_export_report_arguments import AccountsExportReportArguments
    from sailpoint.v3.models.identities_details_report_arguments import IdentitiesDetailsReportArguments
    from sailpoint.v3.models.identities_report_arguments import IdentitiesReportArguments
    from sailpoint.v3.models.identity_profile_identity_error_report_arguments import IdentityProfileIdentityErrorReportArguments
    from sailpoint.v3.models.orphan_identities_report_arguments import OrphanIdentitiesReportArguments
    from sailpoint.v3.models.search_export_report_arguments import SearchExportReportArguments
    from sailpoint.v3.models.uncorrelated_accounts_report_arguments import UncorrelatedAccountsReportArguments

    class ReportDetailsArguments(Model):
        """Report details arguments."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccountsExportReportArguments | IdentitiesDetailsReportArguments | IdentitiesReportArguments | IdentityProfileIdentityErrorReportArguments | OrphanIdentitiesReportArguments | SearchExportReportArguments | UncorrelatedAccountsReportArguments | None
        def __init__(
            self,
            actual_instance: AccountsExportReportArguments
            | Mapping[str, Any]
            | IdentitiesDetailsReportArguments
            | IdentitiesReportArguments
            | IdentityProfileIdentityErrorReportArguments
            | OrphanIdentitiesReportArguments
            | SearchExportReportArguments
            | UncorrelatedAccountsReportArguments
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ReportDetailsArguments = model("v3", "ReportDetailsArguments")
