# Generated from schema/.
"""Create machine account subtype request."""

from sailpoint.v2025.models import CreateMachineAccountSubtypeRequest

__all__ = ["CreateMachineAccountSubtypeRequest"]
