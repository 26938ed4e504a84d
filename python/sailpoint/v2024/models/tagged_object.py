# Written by `make stubs` from schema/; change it there.
"""Tagged object."""

from sailpoint._core import model

__all__ = ["TaggedObject"]

TaggedObject = model("v2024", "TaggedObject")
