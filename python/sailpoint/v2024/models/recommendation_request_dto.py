# Generated from schema/.
"""Recommendation request dto."""

from sailpoint.v2024.models import RecommendationRequestDto

__all__ = ["RecommendationRequestDto"]
