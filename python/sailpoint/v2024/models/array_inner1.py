# Written by `make stubs` from schema/; change it there.
"""Array inner1."""

from sailpoint._core import model

__all__ = ["ArrayInner1"]

ArrayInner1 = model("v2024", "ArrayInner1")
