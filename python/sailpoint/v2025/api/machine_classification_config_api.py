# Written by `make stubs` from schema/; change it there.
"""Machine classification config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineClassificationConfigApi"]

MachineClassificationConfigApi = api("v2025", "MachineClassificationConfigApi")
