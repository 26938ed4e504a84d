# Written by `make stubs` from schema/; change it there.
"""Workflow body owner."""

from sailpoint._core import model

__all__ = ["WorkflowBodyOwner"]

WorkflowBodyOwner = model("v2024", "WorkflowBodyOwner")
