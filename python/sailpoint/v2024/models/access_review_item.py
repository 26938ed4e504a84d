# Written by `make stubs` from schema/; change it there.
"""Access review item."""

from sailpoint._core import model

__all__ = ["AccessReviewItem"]

AccessReviewItem = model("v2024", "AccessReviewItem")
