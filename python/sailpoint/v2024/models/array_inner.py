# Written by `make stubs` from schema/; change it there.
"""An element of an array in a patch operation; `actual_instance` is the JSON value itself."""

from sailpoint._core import model

__all__ = ["ArrayInner"]

ArrayInner = model("v2024", "ArrayInner")
