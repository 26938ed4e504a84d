# Written by `make stubs` from schema/; change it there.
"""Account all of recommendation."""

from sailpoint._core import model

__all__ = ["AccountAllOfRecommendation"]

AccountAllOfRecommendation = model("v2024", "AccountAllOfRecommendation")
