# Generated from schema/.
"""Machine identity updated machine identity."""

from sailpoint.v2025.models import MachineIdentityUpdatedMachineIdentity

__all__ = ["MachineIdentityUpdatedMachineIdentity"]
