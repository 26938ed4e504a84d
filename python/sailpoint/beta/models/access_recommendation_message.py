# Generated from schema/.
"""Access recommendation message."""

from sailpoint.beta.models import AccessRecommendationMessage

__all__ = ["AccessRecommendationMessage"]
