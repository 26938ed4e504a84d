# Generated from schema/.
"""Workflow library action example output."""

from sailpoint.v2024.models import WorkflowLibraryActionExampleOutput

__all__ = ["WorkflowLibraryActionExampleOutput"]
