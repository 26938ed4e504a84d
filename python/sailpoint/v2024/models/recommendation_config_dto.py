# Written by `make stubs` from schema/; change it there.
"""Recommendation config dto."""

from sailpoint._core import model

__all__ = ["RecommendationConfigDto"]

RecommendationConfigDto = model("v2024", "RecommendationConfigDto")
