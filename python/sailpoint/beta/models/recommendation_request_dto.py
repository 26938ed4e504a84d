# Generated from schema/.
"""Recommendation request dto."""

from sailpoint.beta.models import RecommendationRequestDto

__all__ = ["RecommendationRequestDto"]
