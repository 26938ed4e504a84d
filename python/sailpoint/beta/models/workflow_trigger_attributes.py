# Generated from schema/.
"""Workflow trigger attributes."""

from sailpoint.beta.models import WorkflowTriggerAttributes

__all__ = ["WorkflowTriggerAttributes"]
