# Written by `make stubs` from schema/; change it there.
"""Admin review reassign reassign to."""

from sailpoint._core import model

__all__ = ["AdminReviewReassignReassignTo"]

AdminReviewReassignReassignTo = model("v2024", "AdminReviewReassignReassignTo")
