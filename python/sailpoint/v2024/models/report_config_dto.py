# Generated from schema/.
"""Report config DTO."""

from sailpoint.v2024.models import ReportConfigDTO

__all__ = ["ReportConfigDTO"]
