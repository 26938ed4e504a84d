# Generated from schema/.
"""The reassignment of certifications."""

from sailpoint.v2024.models import AdminReviewReassign

__all__ = ["AdminReviewReassign"]
