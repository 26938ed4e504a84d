# Generated from schema/.
"""Workflow execution history."""

from sailpoint.v2025.models import WorkflowExecutionHistory

__all__ = ["WorkflowExecutionHistory"]
