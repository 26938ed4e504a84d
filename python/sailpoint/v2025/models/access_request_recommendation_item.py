# Generated from schema/.
"""Access request recommendation item."""

from sailpoint.v2025.models import AccessRequestRecommendationItem

__all__ = ["AccessRequestRecommendationItem"]
