# Written by `make stubs` from schema/; change it there.
"""The steps of a workflow."""

from sailpoint._core import model

__all__ = ["WorkflowDefinition"]

WorkflowDefinition = model("v2024", "WorkflowDefinition")
