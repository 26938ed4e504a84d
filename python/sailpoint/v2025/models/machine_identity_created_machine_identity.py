# Generated from schema/.
"""Machine identity created machine identity."""

from sailpoint.v2025.models import MachineIdentityCreatedMachineIdentity

__all__ = ["MachineIdentityCreatedMachineIdentity"]
