# Generated from schema/.
"""Role mining session dto."""

from sailpoint.v2025.models import RoleMiningSessionDto

__all__ = ["RoleMiningSessionDto"]
