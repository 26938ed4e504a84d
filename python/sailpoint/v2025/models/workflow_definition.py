# Generated from schema/.
"""The steps of a workflow."""

from sailpoint.v2025.models import WorkflowDefinition

__all__ = ["WorkflowDefinition"]
