# Generated from schema/.
"""Recommendation response."""

from sailpoint.v2025.models import RecommendationResponse

__all__ = ["RecommendationResponse"]
