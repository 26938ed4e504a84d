# Generated from schema/.
"""The reassignment of parts of a certification."""

from sailpoint.v2025.models.review_reassign import ReviewReassign as AccessReviewReassignment

__all__ = ["AccessReviewReassignment"]
