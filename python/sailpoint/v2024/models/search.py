# Written by `make stubs` from schema/; change it there.
"""Search."""

from sailpoint._core import model

__all__ = ["Search"]

Search = model("v2024", "Search")
