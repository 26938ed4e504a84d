# Written by `make stubs` from schema/; change it there.
"""A search: where to look, what to look for, and how to sort and cut the result."""

from sailpoint._core import model

__all__ = ["Search"]

Search = model("v2024", "Search")
