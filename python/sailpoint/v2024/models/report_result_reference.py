# Written by `make stubs` from schema/; change it there.
"""Report result reference."""

from sailpoint._core import model

__all__ = ["ReportResultReference"]

ReportResultReference = model("v2024", "ReportResultReference")
