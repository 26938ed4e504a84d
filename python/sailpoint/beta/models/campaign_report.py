# Generated from schema/.
"""A report of a campaign."""

__all__ = ["CampaignReport"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.report_type import ReportType

    class CampaignReport(Model):
        """A report of a campaign."""

        type: str | None
        """Kind of object.

        Known values: REPORT_RESULT.
        """
        id: str | None
        """The report's id."""
        name: str | None
        """The report's name."""
        status: str | None
        """Result of the last run.

        Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING.
        """
        report_type: str
        """Kind of report."""
        last_run_at: datetime | str | None
        """Time of the last run.

        Read-only: it is left out of requests.
        """
        def __init__(
            self,
            *,
            report_type: ReportType
            | Literal["CAMPAIGN_COMPOSITION_REPORT", "CAMPAIGN_REMEDIATION_STATUS_REPORT", "CAMPAIGN_STATUS_REPORT", "CERTIFICATION_SIGNOFF_REPORT"],
            type: Literal["REPORT_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR", "PENDING"] | None = ...,
            last_run_at: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CampaignReport = model("beta", "CampaignReport")
