# Written by `make stubs` from schema/; change it there.
"""Recommendation response dto."""

from sailpoint._core import model

__all__ = ["RecommendationResponseDto"]

RecommendationResponseDto = model("v2024", "RecommendationResponseDto")
