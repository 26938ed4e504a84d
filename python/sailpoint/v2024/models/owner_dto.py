# Written by `make stubs` from schema/; change it there.
"""Owner dto."""

from sailpoint._core import model

__all__ = ["OwnerDto"]

OwnerDto = model("v2024", "OwnerDto")
