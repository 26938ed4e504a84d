# Written by `make stubs` from schema/; change it there.
"""Workflow library trigger."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryTrigger"]

WorkflowLibraryTrigger = model("v2024", "WorkflowLibraryTrigger")
