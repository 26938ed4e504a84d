# Written by `make stubs` from schema/; change it there.
"""Review reassign."""

from sailpoint.v2024.models.review_reassign import ReviewReassign as AccessReviewReassignment

__all__ = ["AccessReviewReassignment"]
