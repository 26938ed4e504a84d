# Written by `make stubs` from schema/; change it there.
"""Owner reference segments."""

from sailpoint._core import model

__all__ = ["OwnerReferenceSegments"]

OwnerReferenceSegments = model("v2024", "OwnerReferenceSegments")
