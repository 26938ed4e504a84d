# Generated from schema/.
"""Machine identity updated."""

from sailpoint.v2025.models import MachineIdentityUpdated

__all__ = ["MachineIdentityUpdated"]
