# Generated from schema/.
"""The trigger of a workflow."""

from sailpoint.beta.models import WorkflowTrigger

__all__ = ["WorkflowTrigger"]
