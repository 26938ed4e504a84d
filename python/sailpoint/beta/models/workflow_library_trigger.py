# Generated from schema/.
"""Workflow library trigger."""

from sailpoint.beta.models import WorkflowLibraryTrigger

__all__ = ["WorkflowLibraryTrigger"]
