# Written by `make stubs` from schema/; change it there.
"""An execution of a workflow."""

from sailpoint._core import model

__all__ = ["WorkflowExecution"]

WorkflowExecution = model("v2024", "WorkflowExecution")
