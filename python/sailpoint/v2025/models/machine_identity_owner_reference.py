# Generated from schema/.
"""Machine identity owner reference."""

from sailpoint.v2025.models import MachineIdentityOwnerReference

__all__ = ["MachineIdentityOwnerReference"]
