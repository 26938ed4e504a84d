# Generated from schema/.
"""Recommendation config dto."""

from sailpoint.beta.models import RecommendationConfigDto

__all__ = ["RecommendationConfigDto"]
