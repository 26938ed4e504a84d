# Generated from schema/.
"""Workflow library trigger."""

from sailpoint.v2024.models import WorkflowLibraryTrigger

__all__ = ["WorkflowLibraryTrigger"]
