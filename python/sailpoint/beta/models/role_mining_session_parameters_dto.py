# Generated from schema/.
"""Role mining session parameters dto."""

from sailpoint.beta.models import RoleMiningSessionParametersDto

__all__ = ["RoleMiningSessionParametersDto"]
