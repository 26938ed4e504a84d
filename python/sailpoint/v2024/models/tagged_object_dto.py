# Written by `make stubs` from schema/; change it there.
"""Tagged object dto."""

from sailpoint._core import model

__all__ = ["TaggedObjectDto"]

TaggedObjectDto = model("v2024", "TaggedObjectDto")
