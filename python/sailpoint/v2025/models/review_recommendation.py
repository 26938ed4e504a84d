# Generated from schema/.
"""The recommendation for an item."""

from sailpoint.v2025.models import ReviewRecommendation

__all__ = ["ReviewRecommendation"]
