# Written by `make stubs` from schema/; change it there.
"""Workflow library operator."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryOperator"]

WorkflowLibraryOperator = model("v2024", "WorkflowLibraryOperator")
