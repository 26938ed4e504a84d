# Written by `make stubs` from schema/; change it there.
"""Access item reviewed by."""

from sailpoint._core import model

__all__ = ["AccessItemReviewedBy"]

AccessItemReviewedBy = model("v2024", "AccessItemReviewedBy")
