# Generated from schema/.
"""Workflow library trigger."""

from sailpoint.v2025.models import WorkflowLibraryTrigger

__all__ = ["WorkflowLibraryTrigger"]
