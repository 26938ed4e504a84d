# Generated from schema/.
"""Workflow modified by."""

from sailpoint.v2024.models import WorkflowModifiedBy

__all__ = ["WorkflowModifiedBy"]
