# Generated from schema/.
"""Reference to the identity that owns a workflow."""

from sailpoint.beta.models import WorkflowBodyOwner

__all__ = ["WorkflowBodyOwner"]
