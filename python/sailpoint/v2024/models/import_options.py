# Written by `make stubs` from schema/; change it there.
"""Import options."""

from sailpoint._core import model

__all__ = ["ImportOptions"]

ImportOptions = model("v2024", "ImportOptions")
