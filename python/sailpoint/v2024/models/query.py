# Written by `make stubs` from schema/; change it there.
"""A query in the product's search language."""

from sailpoint._core import model

__all__ = ["Query"]

Query = model("v2024", "Query")
