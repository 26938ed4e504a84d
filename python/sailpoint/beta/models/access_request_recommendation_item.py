# Generated from schema/.
"""Access request recommendation item."""

from sailpoint.beta.models import AccessRequestRecommendationItem

__all__ = ["AccessRequestRecommendationItem"]
