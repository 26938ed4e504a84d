# Written by `make stubs` from schema/; change it there.
"""Workflow library action example output."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryActionExampleOutput"]

WorkflowLibraryActionExampleOutput = model("v2024", "WorkflowLibraryActionExampleOutput")
