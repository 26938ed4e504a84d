# Generated from schema/.
"""Workflow library trigger."""

from sailpoint.v3.models import WorkflowLibraryTrigger

__all__ = ["WorkflowLibraryTrigger"]
