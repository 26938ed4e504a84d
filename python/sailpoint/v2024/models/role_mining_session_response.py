# Generated from schema/.
"""Role mining session response."""

from sailpoint.v2024.models import RoleMiningSessionResponse

__all__ = ["RoleMiningSessionResponse"]
