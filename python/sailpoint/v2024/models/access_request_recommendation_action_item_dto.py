# Written by `make stubs` from schema/; change it there.
"""Access request recommendation action item dto."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationActionItemDto"]

AccessRequestRecommendationActionItemDto = model("v2024", "AccessRequestRecommendationActionItemDto")
