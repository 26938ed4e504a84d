# Generated from schema/.
"""Role mining session parameters dto."""

from sailpoint.v2025.models import RoleMiningSessionParametersDto

__all__ = ["RoleMiningSessionParametersDto"]
