# Generated from schema/.
"""Non employee lifecycle management api: the operations of this family."""

from sailpoint._core import api

__all__ = ["NonEmployeeLifecycleManagementApi"]

NonEmployeeLifecycleManagementApi = api("v2025", "NonEmployeeLifecycleManagementApi")
