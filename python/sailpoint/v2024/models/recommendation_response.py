# Generated from schema/.
"""Recommendation response."""

from sailpoint.v2024.models import RecommendationResponse

__all__ = ["RecommendationResponse"]
