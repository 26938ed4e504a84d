# Generated from schema/.
"""The trigger of a workflow."""

from sailpoint.v2025.models import WorkflowTrigger

__all__ = ["WorkflowTrigger"]
