# Written by `make stubs` from schema/; change it there.
"""Source app account source."""

from sailpoint._core import model

__all__ = ["SourceAppAccountSource"]

SourceAppAccountSource = model("v2024", "SourceAppAccountSource")
