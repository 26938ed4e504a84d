# Generated from schema/.
"""Workflow library operator."""

from sailpoint.v2024.models import WorkflowLibraryOperator

__all__ = ["WorkflowLibraryOperator"]
