# Generated from schema/.
"""The steps of a workflow."""

from sailpoint.beta.models import WorkflowDefinition

__all__ = ["WorkflowDefinition"]
