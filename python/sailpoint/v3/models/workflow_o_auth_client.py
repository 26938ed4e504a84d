# Generated from schema/.
"""The OAuth client of a workflow with an external trigger."""

from sailpoint.v3.models import WorkflowOAuthClient

__all__ = ["WorkflowOAuthClient"]
