# Generated from schema/.
"""Recommendation request dto."""

from sailpoint.v2025.models import RecommendationRequestDto

__all__ = ["RecommendationRequestDto"]
