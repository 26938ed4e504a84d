# Generated from schema/.
"""Machine identity dto owners."""

from sailpoint.v2025.models import MachineIdentityDtoOwners

__all__ = ["MachineIdentityDtoOwners"]
