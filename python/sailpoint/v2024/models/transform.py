# Written by `make stubs` from schema/; change it there.
"""Transform."""

from sailpoint._core import model

__all__ = ["Transform"]

Transform = model("v2024", "Transform")
