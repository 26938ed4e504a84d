# Generated from schema/.
"""Access request recommendation item detail."""

from sailpoint.beta.models import AccessRequestRecommendationItemDetail

__all__ = ["AccessRequestRecommendationItemDetail"]
