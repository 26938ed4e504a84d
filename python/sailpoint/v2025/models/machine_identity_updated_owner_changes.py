# Generated from schema/.
"""Machine identity updated owner changes."""

from sailpoint.v2025.models import MachineIdentityUpdatedOwnerChanges

__all__ = ["MachineIdentityUpdatedOwnerChanges"]
