# Generated from schema/.
"""Role match dto."""

from sailpoint.beta.models import RoleMatchDto

__all__ = ["RoleMatchDto"]
