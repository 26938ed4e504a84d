# Generated from schema/.
"""Access request recommendation item detail access."""

from sailpoint.v2024.models import AccessRequestRecommendationItemDetailAccess

__all__ = ["AccessRequestRecommendationItemDetailAccess"]
