# Written by `make stubs` from schema/; change it there.
"""The reassignment of certifications."""

from sailpoint._core import model

__all__ = ["AdminReviewReassign"]

AdminReviewReassign = model("v2024", "AdminReviewReassign")
