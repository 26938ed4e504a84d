# Generated from schema/.
"""Workflow modified by."""

from sailpoint.v3.models import WorkflowModifiedBy

__all__ = ["WorkflowModifiedBy"]
