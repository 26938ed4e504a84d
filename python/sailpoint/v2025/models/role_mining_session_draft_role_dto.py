# Generated from schema/.
"""Role mining session draft role dto."""

from sailpoint.v2025.models import RoleMiningSessionDraftRoleDto

__all__ = ["RoleMiningSessionDraftRoleDto"]
