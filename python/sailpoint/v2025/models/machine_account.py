# Generated from schema/.
"""Machine account."""

from sailpoint.v2025.models import MachineAccount

__all__ = ["MachineAccount"]
