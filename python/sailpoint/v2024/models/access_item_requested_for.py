# Written by `make stubs` from schema/; change it there.
"""Access item requested for."""

from sailpoint._core import model

__all__ = ["AccessItemRequestedFor"]

AccessItemRequestedFor = model("v2024", "AccessItemRequestedFor")
