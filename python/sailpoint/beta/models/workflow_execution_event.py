# Generated from schema/.
"""An event of an execution."""

from sailpoint.beta.models import WorkflowExecutionEvent

__all__ = ["WorkflowExecutionEvent"]
