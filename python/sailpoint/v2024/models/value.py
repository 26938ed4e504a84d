# Written by `make stubs` from schema/; change it there.
"""Value."""

from sailpoint._core import model

__all__ = ["Value"]

Value = model("v2024", "Value")
