# Generated from schema/.
"""Machine identity response."""

from sailpoint.v2025.models import MachineIdentityResponse

__all__ = ["MachineIdentityResponse"]
