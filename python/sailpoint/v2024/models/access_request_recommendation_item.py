# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationItem"]

AccessRequestRecommendationItem = model("v2024", "AccessRequestRecommendationItem")
