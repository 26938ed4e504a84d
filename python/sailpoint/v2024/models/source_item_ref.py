# Written by `make stubs` from schema/; change it there.
"""Source item ref."""

from sailpoint._core import model

__all__ = ["SourceItemRef"]

SourceItemRef = model("v2024", "SourceItemRef")
