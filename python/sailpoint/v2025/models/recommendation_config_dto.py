# Generated from schema/.
"""Recommendation config dto."""

from sailpoint.v2025.models import RecommendationConfigDto

__all__ = ["RecommendationConfigDto"]
