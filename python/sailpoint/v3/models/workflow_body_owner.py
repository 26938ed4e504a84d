# Generated from schema/.
"""Reference to the identity that owns a workflow."""

from sailpoint.v3.models import WorkflowBodyOwner

__all__ = ["WorkflowBodyOwner"]
