# Generated from schema/.
"""Role match dto."""

from sailpoint.v2025.models import RoleMatchDto

__all__ = ["RoleMatchDto"]
