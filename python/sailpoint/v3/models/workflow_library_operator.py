# Generated from schema/.
"""Workflow library operator."""

from sailpoint.v3.models import WorkflowLibraryOperator

__all__ = ["WorkflowLibraryOperator"]
