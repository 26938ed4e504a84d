# Generated from schema/.
"""Workflow trigger attributes."""

from sailpoint.v3.models import WorkflowTriggerAttributes

__all__ = ["WorkflowTriggerAttributes"]
