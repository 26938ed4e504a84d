# Generated from schema/.
"""Access request recommendation item detail access."""

from sailpoint.beta.models import AccessRequestRecommendationItemDetailAccess

__all__ = ["AccessRequestRecommendationItemDetailAccess"]
