# Written by `make stubs` from schema/; change it there.
"""Report config DTO."""

from sailpoint._core import model

__all__ = ["ReportConfigDTO"]

ReportConfigDTO = model("v2024", "ReportConfigDTO")
