# Written by `make stubs` from schema/; change it there.
"""A wrapper for an element of an array in a patch operation."""

from sailpoint._core import model

__all__ = ["ArrayInner"]

ArrayInner = model("v2024", "ArrayInner")
