# Generated from schema/.
"""Identity entities identity entity."""

from sailpoint.v2025.models import IdentityEntitiesIdentityEntity

__all__ = ["IdentityEntitiesIdentityEntity"]
