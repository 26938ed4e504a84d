# Generated from schema/.
"""An event of an execution."""

from sailpoint.v2025.models import WorkflowExecutionEvent

__all__ = ["WorkflowExecutionEvent"]
