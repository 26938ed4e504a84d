# Generated from schema/.
"""Recommendation request."""

from sailpoint.v2024.models import RecommendationRequest

__all__ = ["RecommendationRequest"]
