# Written by `make stubs` from schema/; change it there.
"""Comment."""

from sailpoint._core import model

__all__ = ["Comment"]

Comment = model("v2024", "Comment")
