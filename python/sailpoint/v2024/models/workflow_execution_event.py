# Generated from schema/.
"""An event of an execution."""

from sailpoint.v2024.models import WorkflowExecutionEvent

__all__ = ["WorkflowExecutionEvent"]
