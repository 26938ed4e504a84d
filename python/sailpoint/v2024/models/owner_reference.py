# Written by `make stubs` from schema/; change it there.
"""Reference to an owner."""

from sailpoint._core import model

__all__ = ["OwnerReference"]

OwnerReference = model("v2024", "OwnerReference")
