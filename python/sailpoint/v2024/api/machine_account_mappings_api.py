# Generated from schema/.
"""Machine account mappings api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineAccountMappingsApi"]

MachineAccountMappingsApi = api("v2024", "MachineAccountMappingsApi")
