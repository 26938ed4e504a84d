# Generated from schema/.
"""Machine identity."""

from sailpoint.v2025.models import MachineIdentity

__all__ = ["MachineIdentity"]
