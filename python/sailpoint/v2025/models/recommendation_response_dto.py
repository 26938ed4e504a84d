# Generated from schema/.
"""Recommendation response dto."""

from sailpoint.v2025.models import RecommendationResponseDto

__all__ = ["RecommendationResponseDto"]
