# Generated from schema/.
"""Permission dto."""

from sailpoint.v2024.models import PermissionDto

__all__ = ["PermissionDto"]
