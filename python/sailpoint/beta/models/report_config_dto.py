# Generated from schema/.
"""Report config DTO."""

from sailpoint.beta.models import ReportConfigDTO

__all__ = ["ReportConfigDTO"]
