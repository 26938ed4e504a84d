# Written by `make stubs` from schema/; change it there.
"""Product."""

from sailpoint._core import model

__all__ = ["Product"]

Product = model("v2024", "Product")
