# Generated from schema/.
"""Report results."""

__all__ = ["ReportResults"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class ReportResults(Model):
        """Report results."""

        report_type: str | None
        """Known values: ACCOUNTS, IDENTITIES_DETAILS, IDENTITIES, IDENTITY_PROFILE_IDENTITY_ERROR, ORPHAN_IDENTITIES,
        SEARCH_EXPORT, UNCORRELATED_ACCOUNTS.
        """
        task_def_name: str | None
        id: str | None
        created: datetime | str | None
        status: str | None
        """Known values: SUCCESS, FAILURE, WARNING, TERMINATED."""
        duration: int | None
        rows: int | None
        available_formats: list[str] | None
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
            task_def_name: str | None = ...,
            id: str | None = ...,
            created: datetime | str | None = ...,
            status: Literal["SUCCESS", "FAILURE", "WARNING", "TERMINATED"] | None = ...,
            duration: int | None = ...,
            rows: int | None = ...,
            available_formats: Sequence[Literal["CSV", "PDF"]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReportResults = model("v2024", "ReportResults")
