# Generated from schema/.
"""Report details."""

__all__ = ["ReportDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.accounts_export_report_arguments import AccountsExportReportArguments
    from sailpoint.v2024.models.identities_details_report_arguments import IdentitiesDetailsReportArguments
    from sailpoint.v2024.models.identities_report_arguments import IdentitiesReportArguments
    from sailpoint.v2024.models.identity_profile_identity_error_report_arguments import IdentityProfileIdentityErrorReportArguments
    from sailpoint.v2024.models.orphan_identities_report_arguments import OrphanIdentitiesReportArguments
    from sailpoint.v2024.models.report_details_arguments import ReportDetailsArguments
    from sailpoint.v2024.models.search_export_report_arguments import SearchExportReportArguments
    from sailpoint.v2024.models.uncorrelated_accounts_report_arguments import UncorrelatedAccountsReportArguments

    class ReportDetails(Model):
        """Report details."""

        report_type: str | None
        """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
        SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
        """
        arguments: AccountsExportReportArguments | IdentitiesDetailsReportArguments | IdentitiesReportArguments | IdentityProfileIdentityErrorReportArguments | OrphanIdentitiesReportArguments | SearchExportReportArguments | UncorrelatedAccountsReportArguments | None
        def __init__(
            self,
            *,
            report_type: Literal[
                "ACCOUNTS",
                "IDENTITIES_DETAILS",
                "IDENTITIES",
                "IDENTITY_PROFILE_IDENTITY_ERROR",
                "ORPHAN_IDENTITIES",
                "SEARCH_EXPORT",
                "UNCORRELATED_ACCOUNTS",
            ]
            | None = ...,
            arguments: ReportDetailsArguments
            | AccountsExportReportArguments
            | Mapping[str, Any]
            | IdentitiesDetailsReportArguments
            | IdentitiesReportArguments
            | IdentityProfileIdentityErrorReportArguments
            | OrphanIdentitiesReportArguments
            | SearchExportReportArguments
            | UncorrelatedAccountsReportArguments
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReportDetails = model("v2024", "ReportDetails")
