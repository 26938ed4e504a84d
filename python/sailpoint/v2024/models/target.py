# Written by `make stubs` from schema/; change it there.
"""Target."""

from sailpoint._core import model

__all__ = ["Target"]

Target = model("v2024", "Target")
