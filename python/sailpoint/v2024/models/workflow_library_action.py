# Written by `make stubs` from schema/; change it there.
"""Workflow library action."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryAction"]

WorkflowLibraryAction = model("v2024", "WorkflowLibraryAction")
