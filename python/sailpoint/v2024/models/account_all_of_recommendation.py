# Generated from schema/.
"""Account all of recommendation."""

from sailpoint.v2024.models import AccountAllOfRecommendation

__all__ = ["AccountAllOfRecommendation"]
