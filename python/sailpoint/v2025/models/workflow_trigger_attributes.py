# Generated from schema/.
"""Workflow trigger attributes."""

from sailpoint.v2025.models import WorkflowTriggerAttributes

__all__ = ["WorkflowTriggerAttributes"]
