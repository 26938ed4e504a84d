# Generated from schema/.
"""Access request recommendation action item response dto."""

from sailpoint.v2024.models import AccessRequestRecommendationActionItemResponseDto

__all__ = ["AccessRequestRecommendationActionItemResponseDto"]
