# Written by `make stubs` from schema/; change it there.
"""Source created."""

from sailpoint._core import model

__all__ = ["SourceCreated"]

SourceCreated = model("v2024", "SourceCreated")
