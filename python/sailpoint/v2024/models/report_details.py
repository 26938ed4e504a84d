# Written by `make stubs` from schema/; change it there.
"""Report details."""

from sailpoint._core import model

__all__ = ["ReportDetails"]

ReportDetails = model("v2024", "ReportDetails")
