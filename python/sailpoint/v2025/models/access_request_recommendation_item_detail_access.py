# Generated from schema/.
"""Access request recommendation item detail access."""

from sailpoint.v2025.models import AccessRequestRecommendationItemDetailAccess

__all__ = ["AccessRequestRecommendationItemDetailAccess"]
