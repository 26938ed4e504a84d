# Written by `make stubs` from schema/; change it there.
"""Set icon request."""

from sailpoint._core import model

__all__ = ["SetIconRequest"]

SetIconRequest = model("v2024", "SetIconRequest")
