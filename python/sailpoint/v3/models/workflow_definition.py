# Generated from schema/.
"""The steps of a workflow."""

from sailpoint.v3.models import WorkflowDefinition

__all__ = ["WorkflowDefinition"]
