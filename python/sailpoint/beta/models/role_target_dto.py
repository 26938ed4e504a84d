# Generated from schema/.
"""Role target dto."""

from sailpoint.beta.models import RoleTargetDto

__all__ = ["RoleTargetDto"]
