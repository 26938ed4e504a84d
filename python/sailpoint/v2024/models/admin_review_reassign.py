# Written by `make stubs` from schema/; change it there.
"""Admin review reassign."""

from sailpoint._core import model

__all__ = ["AdminReviewReassign"]

AdminReviewReassign = model("v2024", "AdminReviewReassign")
