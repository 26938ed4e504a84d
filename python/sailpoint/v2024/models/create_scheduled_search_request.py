# Written by `make stubs` from schema/; change it there.
"""Create scheduled search request."""

from sailpoint._core import model

__all__ = ["CreateScheduledSearchRequest"]

CreateScheduledSearchRequest = model("v2024", "CreateScheduledSearchRequest")
