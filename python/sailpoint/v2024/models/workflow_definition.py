# Written by `make stubs` from schema/; change it there.
"""Workflow definition."""

from sailpoint._core import model

__all__ = ["WorkflowDefinition"]

WorkflowDefinition = model("v2024", "WorkflowDefinition")
