# Generated from schema/.
"""Admin review reassign reassign to."""

from sailpoint.v2024.models import AdminReviewReassignReassignTo

__all__ = ["AdminReviewReassignReassignTo"]
