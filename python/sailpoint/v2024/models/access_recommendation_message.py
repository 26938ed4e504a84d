# Written by `make stubs` from schema/; change it there.
"""Access recommendation message."""

from sailpoint._core import model

__all__ = ["AccessRecommendationMessage"]

AccessRecommendationMessage = model("v2024", "AccessRecommendationMessage")
