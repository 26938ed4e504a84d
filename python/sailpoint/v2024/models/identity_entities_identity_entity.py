# Generated from schema/.
"""Identity entities identity entity."""

from sailpoint.v2024.models import IdentityEntitiesIdentityEntity

__all__ = ["IdentityEntitiesIdentityEntity"]
