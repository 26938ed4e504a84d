# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item detail access."""

from sailpoint._core import model

__all__ = ["AccessRequestRecommendationItemDetailAccess"]

AccessRequestRecommendationItemDetailAccess = model("v2024", "AccessRequestRecommendationItemDetailAccess")
