# Generated from schema/.
"""Access request recommendation action item response dto."""

from sailpoint.beta.models import AccessRequestRecommendationActionItemResponseDto

__all__ = ["AccessRequestRecommendationActionItemResponseDto"]
