# Generated from schema/.
"""Role target dto."""

from sailpoint.v2025.models import RoleTargetDto

__all__ = ["RoleTargetDto"]
