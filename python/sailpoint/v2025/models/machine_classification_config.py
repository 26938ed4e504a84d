# Generated from schema/.
"""Machine classification config."""

from sailpoint.v2025.models import MachineClassificationConfig

__all__ = ["MachineClassificationConfig"]
