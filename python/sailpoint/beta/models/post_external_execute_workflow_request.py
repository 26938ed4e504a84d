# Generated from schema/.
"""Post external execute workflow request."""

from sailpoint.beta.models import PostExternalExecuteWorkflowRequest

__all__ = ["PostExternalExecuteWorkflowRequest"]
