# Generated from schema/.
"""Admin review reassign reassign to."""

from sailpoint.beta.models import AdminReviewReassignReassignTo

__all__ = ["AdminReviewReassignReassignTo"]
