# Generated from schema/.
"""Task management api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TaskManagementApi"]

TaskManagementApi = api("beta", "TaskManagementApi")
