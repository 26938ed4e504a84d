# Generated from schema/.
"""Recommendation response dto."""

from sailpoint.v2024.models import RecommendationResponseDto

__all__ = ["RecommendationResponseDto"]
