# Generated from schema/.
"""Access request recommendation action item dto."""

from sailpoint.beta.models import AccessRequestRecommendationActionItemDto

__all__ = ["AccessRequestRecommendationActionItemDto"]
