# Generated from schema/.
"""Workflow library form fields."""

from sailpoint.v2024.models import WorkflowLibraryFormFields

__all__ = ["WorkflowLibraryFormFields"]
