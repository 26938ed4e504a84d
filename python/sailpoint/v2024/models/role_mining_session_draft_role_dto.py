# Written by `make stubs` from schema/; change it there.
"""Role mining session draft role dto."""

from sailpoint._core import model

__all__ = ["RoleMiningSessionDraftRoleDto"]

RoleMiningSessionDraftRoleDto = model("v2024", "RoleMiningSessionDraftRoleDto")
