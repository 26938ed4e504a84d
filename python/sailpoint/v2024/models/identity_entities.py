# Written by `make stubs` from schema/; change it there.
"""Identity entities."""

from sailpoint._core import model

__all__ = ["IdentityEntities"]

IdentityEntities = model("v2024", "IdentityEntities")
