# Generated from schema/.
"""Access request recommendation action item response dto."""

from sailpoint.v2025.models import AccessRequestRecommendationActionItemResponseDto

__all__ = ["AccessRequestRecommendationActionItemResponseDto"]
