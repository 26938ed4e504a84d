# Generated from schema/.
"""Machine classification config."""

from sailpoint.v2024.models import MachineClassificationConfig

__all__ = ["MachineClassificationConfig"]
