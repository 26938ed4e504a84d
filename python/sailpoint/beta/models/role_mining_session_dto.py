# Generated from schema/.
"""Role mining session dto."""

from sailpoint.beta.models import RoleMiningSessionDto

__all__ = ["RoleMiningSessionDto"]
