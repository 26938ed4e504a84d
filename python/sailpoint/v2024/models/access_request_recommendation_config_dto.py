# Written by `make stubs` from schema/; change it there.
"""Access request recommendation config dto."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationConfigDto"]

AccessRequestRecommendationConfigDto = model("v2024", "AccessRequestRecommendationConfigDto")
