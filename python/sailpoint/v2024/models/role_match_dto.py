# Generated from schema/.
"""Role match dto."""

from sailpoint.v2024.models import RoleMatchDto

__all__ = ["RoleMatchDto"]
