# Written by `make stubs` from schema/; change it there.
"""License."""

from sailpoint._core import model

__all__ = ["License"]

License = model("v2024", "License")
