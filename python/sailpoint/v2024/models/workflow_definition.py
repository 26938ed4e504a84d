# Generated from schema/.
"""The steps of a workflow."""

from sailpoint.v2024.models import WorkflowDefinition

__all__ = ["WorkflowDefinition"]
