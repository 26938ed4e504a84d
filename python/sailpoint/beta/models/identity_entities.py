# Generated from schema/.
"""Identity entities."""

from sailpoint.beta.models import IdentityEntities

__all__ = ["IdentityEntities"]
