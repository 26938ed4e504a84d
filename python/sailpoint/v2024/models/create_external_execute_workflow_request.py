# Generated from schema/.
"""Create external execute workflow request."""

from sailpoint.v2024.models import CreateExternalExecuteWorkflowRequest

__all__ = ["CreateExternalExecuteWorkflowRequest"]
