# Written by `make stubs` from schema/; change it there.
"""Recommendation response."""

from sailpoint._core import model

__all__ = ["RecommendationResponse"]

RecommendationResponse = model("v2024", "RecommendationResponse")
