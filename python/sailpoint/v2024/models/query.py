# Written by `make stubs` from schema/; change it there.
"""Query."""

from sailpoint._core import model

__all__ = ["Query"]

Query = model("v2024", "Query")
