# Written by `make stubs` from schema/; change it there.
"""Identity entities identity entity."""

from sailpoint._core import model

__all__ = ["IdentityEntitiesIdentityEntity"]

IdentityEntitiesIdentityEntity = model("v2024", "IdentityEntitiesIdentityEntity")
