# Generated from schema/.
"""The reassignment of certifications."""

from sailpoint.beta.models import AdminReviewReassign

__all__ = ["AdminReviewReassign"]
