# Generated from schema/.
"""Role mining session response."""

from sailpoint.v2025.models import RoleMiningSessionResponse

__all__ = ["RoleMiningSessionResponse"]
