# Generated from schema/.
"""Identity entities identity entity."""

from sailpoint.beta.models import IdentityEntitiesIdentityEntity

__all__ = ["IdentityEntitiesIdentityEntity"]
