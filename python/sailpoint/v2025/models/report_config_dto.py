# Generated from schema/.
"""Report config DTO."""

from sailpoint.v2025.models import ReportConfigDTO

__all__ = ["ReportConfigDTO"]
