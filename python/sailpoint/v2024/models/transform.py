# Written by `make stubs` from schema/; change it there.
"""A transform to store: an operation that computes the value of an attribute."""

from sailpoint._core import model

__all__ = ["Transform"]

Transform = model("v2024", "Transform")
