# Written by `make stubs` from schema/; change it there.
"""Recommendation request."""

from sailpoint._core import model

__all__ = ["RecommendationRequest"]

RecommendationRequest = model("v2024", "RecommendationRequest")
