# Generated from schema/.
"""An event of an execution."""

from sailpoint.v3.models import WorkflowExecutionEvent

__all__ = ["WorkflowExecutionEvent"]
