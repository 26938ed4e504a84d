# Written by `make stubs` from schema/; change it there.
"""Machine classification config."""

from sailpoint._core import model

__all__ = ["MachineClassificationConfig"]

MachineClassificationConfig = model("v2024", "MachineClassificationConfig")
