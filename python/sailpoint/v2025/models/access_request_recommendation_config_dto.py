# Generated from schema/.
"""Access request recommendation config dto."""

from sailpoint.v2025.models import AccessRequestRecommendationConfigDto

__all__ = ["AccessRequestRecommendationConfigDto"]
