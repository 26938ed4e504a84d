# Generated from schema/.
"""Machine identity deleted."""

from sailpoint.v2025.models import MachineIdentityDeleted

__all__ = ["MachineIdentityDeleted"]
