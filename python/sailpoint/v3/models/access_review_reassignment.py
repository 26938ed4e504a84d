# Written by `make stubs` from schema/; change it there.
"""The reassignment of parts of a certification."""

from sailpoint.v3.models.review_reassign import ReviewReassign as AccessReviewReassignment

__all__ = ["AccessReviewReassignment"]
