# Generated from schema/.
"""Workflow library form fields."""

from sailpoint.v3.models import WorkflowLibraryFormFields

__all__ = ["WorkflowLibraryFormFields"]
