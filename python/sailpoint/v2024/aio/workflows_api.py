# Written by `make stubs` from schema/; change it there.
"""Workflows api: the operations of this family."""

from sailpoint._core import api

__all__ = ["WorkflowsApi"]

WorkflowsApi = api("v2024", "WorkflowsApi", asynchronous=True)
