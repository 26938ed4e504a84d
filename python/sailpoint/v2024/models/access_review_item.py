# Written by `make stubs` from schema/; change it there.
"""Access of an identity that a reviewer decides on."""

from sailpoint._core import model

__all__ = ["AccessReviewItem"]

AccessReviewItem = model("v2024", "AccessReviewItem")
