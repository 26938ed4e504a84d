# Written by `make stubs` from schema/; change it there.
"""Workflow execution."""

from sailpoint._core import model

__all__ = ["WorkflowExecution"]

WorkflowExecution = model("v2024", "WorkflowExecution")
