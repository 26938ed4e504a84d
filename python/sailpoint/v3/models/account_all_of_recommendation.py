# Generated from schema/.
"""Account all of recommendation."""

from sailpoint.v3.models import AccountAllOfRecommendation

__all__ = ["AccountAllOfRecommendation"]
