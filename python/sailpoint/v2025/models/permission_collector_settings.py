# Generated from schema/.
"""Permission collector settings."""

from sailpoint.v2025.models import PermissionCollectorSettings

__all__ = ["PermissionCollectorSettings"]
