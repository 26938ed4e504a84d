# Generated from schema/.
"""Identity entities."""

from sailpoint.v2024.models import IdentityEntities

__all__ = ["IdentityEntities"]
