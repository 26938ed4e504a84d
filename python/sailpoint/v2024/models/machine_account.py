# Generated from schema/.
"""Machine account."""

from sailpoint.v2024.models import MachineAccount

__all__ = ["MachineAccount"]
