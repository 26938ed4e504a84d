# Generated from schema/.
"""Machine account classify api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineAccountClassifyApi"]

MachineAccountClassifyApi = api("v2025", "MachineAccountClassifyApi")
