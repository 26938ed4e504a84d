# Generated from schema/.
"""Workflow library action example output."""

from sailpoint.beta.models import WorkflowLibraryActionExampleOutput

__all__ = ["WorkflowLibraryActionExampleOutput"]
