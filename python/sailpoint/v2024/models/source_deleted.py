# Written by `make stubs` from schema/; change it there.
"""Source deleted."""

from sailpoint._core import model

__all__ = ["SourceDeleted"]

SourceDeleted = model("v2024", "SourceDeleted")
