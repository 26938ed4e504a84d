# Written by `make stubs` from schema/; change it there.
"""Access item requester."""

from sailpoint._core import model

__all__ = ["AccessItemRequester"]

AccessItemRequester = model("v2024", "AccessItemRequester")
