# Generated from schema/.
"""Machine identity source reference."""

from sailpoint.v2025.models import MachineIdentitySourceReference

__all__ = ["MachineIdentitySourceReference"]
