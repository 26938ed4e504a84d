# Generated from schema/.
"""Manage and run workflows, and read their executions and the library of steps."""

from sailpoint._core import api

__all__ = ["WorkflowsApi"]

WorkflowsApi = api("v2025", "WorkflowsApi")
