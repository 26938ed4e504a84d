# Written by `make stubs` from schema/; change it there.
"""Source updated actor."""

from sailpoint._core import model

__all__ = ["SourceUpdatedActor"]

SourceUpdatedActor = model("v2024", "SourceUpdatedActor")
