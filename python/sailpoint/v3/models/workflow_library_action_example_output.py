# Generated from schema/.
"""Workflow library action example output."""

from sailpoint.v3.models import WorkflowLibraryActionExampleOutput

__all__ = ["WorkflowLibraryActionExampleOutput"]
