# Written by `make stubs` from schema/; change it there.
"""Access item requester dto."""

from sailpoint._core import model

__all__ = ["AccessItemRequesterDto"]

AccessItemRequesterDto = model("v2024", "AccessItemRequesterDto")
