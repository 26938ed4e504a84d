# Generated from schema/.
"""Role target dto."""

from sailpoint.v2024.models import RoleTargetDto

__all__ = ["RoleTargetDto"]
