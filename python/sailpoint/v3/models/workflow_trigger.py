# Generated from schema/.
"""The trigger of a workflow."""

from sailpoint.v3.models import WorkflowTrigger

__all__ = ["WorkflowTrigger"]
