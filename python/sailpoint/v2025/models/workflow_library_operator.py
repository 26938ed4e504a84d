# Generated from schema/.
"""Workflow library operator."""

from sailpoint.v2025.models import WorkflowLibraryOperator

__all__ = ["WorkflowLibraryOperator"]
