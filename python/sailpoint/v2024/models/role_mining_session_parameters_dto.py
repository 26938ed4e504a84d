# Generated from schema/.
"""Role mining session parameters dto."""

from sailpoint.v2024.models import RoleMiningSessionParametersDto

__all__ = ["RoleMiningSessionParametersDto"]
