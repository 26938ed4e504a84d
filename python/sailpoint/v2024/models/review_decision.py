# Generated from schema/.
"""A decision on an item."""

from sailpoint.v2024.models import ReviewDecision

__all__ = ["ReviewDecision"]
