# Generated from schema/.
"""Recommendation config dto."""

from sailpoint.v2024.models import RecommendationConfigDto

__all__ = ["RecommendationConfigDto"]
