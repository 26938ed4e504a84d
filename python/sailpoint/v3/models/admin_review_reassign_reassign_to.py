# Generated from schema/.
"""Admin review reassign reassign to."""

from sailpoint.v3.models import AdminReviewReassignReassignTo

__all__ = ["AdminReviewReassignReassignTo"]
