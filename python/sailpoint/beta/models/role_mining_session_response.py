# Generated from schema/.
"""Role mining session response."""

from sailpoint.beta.models import RoleMiningSessionResponse

__all__ = ["RoleMiningSessionResponse"]
