# Generated from schema/.
"""Access request recommendation item detail."""

from sailpoint.v2024.models import AccessRequestRecommendationItemDetail

__all__ = ["AccessRequestRecommendationItemDetail"]
