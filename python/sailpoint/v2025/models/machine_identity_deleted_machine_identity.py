# Generated from schema/.
"""Machine identity deleted machine identity."""

from sailpoint.v2025.models import MachineIdentityDeletedMachineIdentity

__all__ = ["MachineIdentityDeletedMachineIdentity"]
