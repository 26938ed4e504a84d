# Generated from schema/.
"""Report type."""

from sailpoint._enums import StringEnum

__all__ = ["ReportType"]


class ReportType(StringEnum):
    """Report type."""

    CAMPAIGN_COMPOSITION_REPORT = "CAMPAIGN_COMPOSITION_REPORT"
    CAMPAIGN_REMEDIATION_STATUS_REPORT = "CAMPAIGN_REMEDIATION_STATUS_REPORT"
    CAMPAIGN_STATUS_REPORT = "CAMPAIGN_STATUS_REPORT"
    CERTIFICATION_SIGNOFF_REPORT = "CERTIFICATION_SIGNOFF_REPORT"
