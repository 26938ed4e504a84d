# Generated from schema/.
"""An execution of a workflow."""

from sailpoint.v2024.models import WorkflowExecution

__all__ = ["WorkflowExecution"]
