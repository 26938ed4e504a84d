# Generated from schema/.
"""Access request recommendation config dto."""

from sailpoint.v2024.models import AccessRequestRecommendationConfigDto

__all__ = ["AccessRequestRecommendationConfigDto"]
