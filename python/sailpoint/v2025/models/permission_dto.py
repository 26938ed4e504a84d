# Generated from schema/.
"""Permission dto."""

from sailpoint.v2025.models import PermissionDto

__all__ = ["PermissionDto"]
