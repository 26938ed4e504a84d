# Generated from schema/.
"""The reassignment of certifications."""

from sailpoint.v2025.models import AdminReviewReassign

__all__ = ["AdminReviewReassign"]
