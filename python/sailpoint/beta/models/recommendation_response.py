# Generated from schema/.
"""Recommendation response."""

from sailpoint.beta.models import RecommendationResponse

__all__ = ["RecommendationResponse"]
