# Written by `make stubs` from schema/; change it there.
"""Recommendation request dto."""

from sailpoint._core import model

__all__ = ["RecommendationRequestDto"]

RecommendationRequestDto = model("v2024", "RecommendationRequestDto")
