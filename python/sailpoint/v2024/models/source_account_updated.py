# Written by `make stubs` from schema/; change it there.
"""Source account updated."""

from sailpoint._core import model

__all__ = ["SourceAccountUpdated"]

SourceAccountUpdated = model("v2024", "SourceAccountUpdated")
