# Generated from schema/.
"""The OAuth client of a workflow with an external trigger."""

from sailpoint.beta.models import WorkflowOAuthClient

__all__ = ["WorkflowOAuthClient"]
