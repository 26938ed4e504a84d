# Generated from schema/.
"""Workflow modified by."""

from sailpoint.beta.models import WorkflowModifiedBy

__all__ = ["WorkflowModifiedBy"]
