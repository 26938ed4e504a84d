# Written by `make stubs` from schema/; change it there.
"""Access item requested for dto."""

from sailpoint._core import model

__all__ = ["AccessItemRequestedForDto"]

AccessItemRequestedForDto = model("v2024", "AccessItemRequestedForDto")
