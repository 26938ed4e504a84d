# Generated from schema/.
"""Create external execute workflow request."""

from sailpoint.v3.models import CreateExternalExecuteWorkflowRequest

__all__ = ["CreateExternalExecuteWorkflowRequest"]
