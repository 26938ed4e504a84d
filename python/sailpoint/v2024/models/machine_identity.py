# Generated from schema/.
"""Machine identity."""

from sailpoint.v2024.models import MachineIdentity

__all__ = ["MachineIdentity"]
