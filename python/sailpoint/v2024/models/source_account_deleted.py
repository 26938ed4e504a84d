# Written by `make stubs` from schema/; change it there.
"""Source account deleted."""

from sailpoint._core import model

__all__ = ["SourceAccountDeleted"]

SourceAccountDeleted = model("v2024", "SourceAccountDeleted")
