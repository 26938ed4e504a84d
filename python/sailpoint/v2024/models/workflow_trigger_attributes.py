# Generated from schema/.
"""Workflow trigger attributes."""

from sailpoint.v2024.models import WorkflowTriggerAttributes

__all__ = ["WorkflowTriggerAttributes"]
