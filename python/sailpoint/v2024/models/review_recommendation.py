# Written by `make stubs` from schema/; change it there.
"""The recommendation for an item."""

from sailpoint._core import model

__all__ = ["ReviewRecommendation"]

ReviewRecommendation = model("v2024", "ReviewRecommendation")
