# Generated from schema/.
"""Machine identity created."""

from sailpoint.v2025.models import MachineIdentityCreated

__all__ = ["MachineIdentityCreated"]
