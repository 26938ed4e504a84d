# Generated from schema/.
"""Admin review reassign reassign to."""

from sailpoint.v2025.models import AdminReviewReassignReassignTo

__all__ = ["AdminReviewReassignReassignTo"]
