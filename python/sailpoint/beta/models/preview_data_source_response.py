# Generated from schema/.
"""Preview data source response."""

from sailpoint.beta.models import PreviewDataSourceResponse

__all__ = ["PreviewDataSourceResponse"]
