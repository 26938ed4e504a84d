# Written by `make stubs` from schema/; change it there.
"""Reference."""

from sailpoint._core import model

__all__ = ["Reference"]

Reference = model("v2024", "Reference")
