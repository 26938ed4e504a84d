# Generated from schema/.
"""Permission dto."""

from sailpoint.beta.models import PermissionDto

__all__ = ["PermissionDto"]
