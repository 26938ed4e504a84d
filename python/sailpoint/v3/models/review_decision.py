# Generated from schema/.
"""A decision on an item."""

from sailpoint.v3.models import ReviewDecision

__all__ = ["ReviewDecision"]
