# Generated from schema/.
"""The recommendation for an item."""

from sailpoint.v3.models import ReviewRecommendation

__all__ = ["ReviewRecommendation"]
