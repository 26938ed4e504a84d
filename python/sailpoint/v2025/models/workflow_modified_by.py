# Generated from schema/.
"""Workflow modified by."""

from sailpoint.v2025.models import WorkflowModifiedBy

__all__ = ["WorkflowModifiedBy"]
