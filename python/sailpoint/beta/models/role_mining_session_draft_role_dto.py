# Generated from schema/.
"""Role mining session draft role dto."""

from sailpoint.beta.models import RoleMiningSessionDraftRoleDto

__all__ = ["RoleMiningSessionDraftRoleDto"]
