# Generated from schema/.
"""Access request recommendation item."""

from sailpoint.v2024.models import AccessRequestRecommendationItem

__all__ = ["AccessRequestRecommendationItem"]
