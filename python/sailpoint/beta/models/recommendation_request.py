# Generated from schema/.
"""Recommendation request."""

from sailpoint.beta.models import RecommendationRequest

__all__ = ["RecommendationRequest"]
