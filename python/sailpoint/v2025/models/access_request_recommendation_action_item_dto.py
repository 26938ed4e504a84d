# Generated from schema/.
"""Access request recommendation action item dto."""

from sailpoint.v2025.models import AccessRequestRecommendationActionItemDto

__all__ = ["AccessRequestRecommendationActionItemDto"]
