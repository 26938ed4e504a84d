# Generated from schema/.
"""Machine accounts api: the operations of this family."""

from sailpoint._core import api

__all__ = ["MachineAccountsApi"]

MachineAccountsApi = api("v2024", "MachineAccountsApi")
