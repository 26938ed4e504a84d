# Written by `make stubs` from schema/; change it there.
"""Identity created."""

from sailpoint._core import model

__all__ = ["IdentityCreated"]

IdentityCreated = model("v2024", "IdentityCreated")
