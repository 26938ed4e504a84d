# Generated from schema/.
"""Preview data source response."""

from sailpoint.v2024.models import PreviewDataSourceResponse

__all__ = ["PreviewDataSourceResponse"]
