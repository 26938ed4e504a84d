# Generated from schema/.
"""The reassignment of certifications."""

from sailpoint.v3.models import AdminReviewReassign

__all__ = ["AdminReviewReassign"]
