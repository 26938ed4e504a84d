# Generated from schema/.
"""Role mining session dto."""

from sailpoint.v2024.models import RoleMiningSessionDto

__all__ = ["RoleMiningSessionDto"]
