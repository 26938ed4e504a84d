# Written by `make stubs` from schema/; change it there.
"""Base segment."""

from sailpoint._core import model

__all__ = ["BaseSegment"]

BaseSegment = model("v2024", "BaseSegment")
