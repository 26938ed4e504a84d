# Generated from schema/.
"""Access recommendation message."""

from sailpoint.v2024.models import AccessRecommendationMessage

__all__ = ["AccessRecommendationMessage"]
