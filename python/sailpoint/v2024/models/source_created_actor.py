# Written by `make stubs` from schema/; change it there.
"""Source created actor."""

from sailpoint._core import model

__all__ = ["SourceCreatedActor"]

SourceCreatedActor = model("v2024", "SourceCreatedActor")
