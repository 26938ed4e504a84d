# Written by `make stubs` from schema/; change it there.
"""Original request."""

from sailpoint._core import model

__all__ = ["OriginalRequest"]

OriginalRequest = model("v2024", "OriginalRequest")
