# Generated from schema/.
"""Recommendation request."""

from sailpoint.v2025.models import RecommendationRequest

__all__ = ["RecommendationRequest"]
