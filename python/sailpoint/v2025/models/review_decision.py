# Generated from schema/.
"""A decision on an item."""

from sailpoint.v2025.models import ReviewDecision

__all__ = ["ReviewDecision"]
