# Written by `make stubs` from schema/; change it there.
"""An event of an execution."""

from sailpoint._core import model

__all__ = ["WorkflowExecutionEvent"]

WorkflowExecutionEvent = model("v2024", "WorkflowExecutionEvent")
