# Written by `make stubs` from schema/; change it there.
"""Data segment."""

from sailpoint._core import model

__all__ = ["DataSegment"]

DataSegment = model("v2024", "DataSegment")
