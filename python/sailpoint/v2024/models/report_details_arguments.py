# Written by `make stubs` from schema/; change it there.
"""Report details arguments."""

from sailpoint._core import model

__all__ = ["ReportDetailsArguments"]

ReportDetailsArguments = model("v2024", "ReportDetailsArguments")
