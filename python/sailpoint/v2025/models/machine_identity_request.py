# Generated from schema/.
"""Machine identity request."""

from sailpoint.v2025.models import MachineIdentityRequest

__all__ = ["MachineIdentityRequest"]
