# Written by `make stubs` from schema/; change it there.
"""Source deleted actor."""

from sailpoint._core import model

__all__ = ["SourceDeletedActor"]

SourceDeletedActor = model("v2024", "SourceDeletedActor")
