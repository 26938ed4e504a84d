# Written by `make stubs` from schema/; change it there.
"""Preview data source response."""

from sailpoint._core import model

__all__ = ["PreviewDataSourceResponse"]

PreviewDataSourceResponse = model("v2024", "PreviewDataSourceResponse")
