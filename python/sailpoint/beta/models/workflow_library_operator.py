# Generated from schema/.
"""Workflow library operator."""

from sailpoint.beta.models import WorkflowLibraryOperator

__all__ = ["WorkflowLibraryOperator"]
