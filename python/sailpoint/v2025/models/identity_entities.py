# Generated from schema/.
"""Identity entities."""

from sailpoint.v2025.models import IdentityEntities

__all__ = ["IdentityEntities"]
