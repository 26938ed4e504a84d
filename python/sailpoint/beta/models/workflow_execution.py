# Generated from schema/.
"""An execution of a workflow."""

from sailpoint.beta.models import WorkflowExecution

__all__ = ["WorkflowExecution"]
