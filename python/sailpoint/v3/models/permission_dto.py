# Generated from schema/.
"""Permission dto."""

from sailpoint.v3.models import PermissionDto

__all__ = ["PermissionDto"]
