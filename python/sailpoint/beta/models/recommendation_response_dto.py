# Generated from schema/.
"""Recommendation response dto."""

from sailpoint.beta.models import RecommendationResponseDto

__all__ = ["RecommendationResponseDto"]
