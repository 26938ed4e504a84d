# Generated from schema/.
"""Access recommendation message."""

from sailpoint.v2025.models import AccessRecommendationMessage

__all__ = ["AccessRecommendationMessage"]
