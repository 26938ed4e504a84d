# Generated from schema/.
"""An execution of a workflow."""

from sailpoint.v3.models import WorkflowExecution

__all__ = ["WorkflowExecution"]
