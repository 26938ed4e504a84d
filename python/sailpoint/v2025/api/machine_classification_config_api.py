# Generated from schema/.
"""Machine classification config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineClassificationConfigApi"]

MachineClassificationConfigApi = api("v2025", "MachineClassificationConfigApi")
