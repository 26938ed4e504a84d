# Written by `make stubs` from schema/; change it there.
"""Access request recommendation action item response dto."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationActionItemResponseDto"]

AccessRequestRecommendationActionItemResponseDto = model("v2024", "AccessRequestRecommendationActionItemResponseDto")
