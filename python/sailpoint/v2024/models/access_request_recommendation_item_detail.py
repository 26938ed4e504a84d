# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item detail."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationItemDetail"]

AccessRequestRecommendationItemDetail = model("v2024", "AccessRequestRecommendationItemDetail")
