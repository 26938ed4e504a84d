# Written by `make stubs` from schema/; change it there.
"""Workflow modified by."""

from sailpoint._core import model

__all__ = ["WorkflowModifiedBy"]

WorkflowModifiedBy = model("v2024", "WorkflowModifiedBy")
