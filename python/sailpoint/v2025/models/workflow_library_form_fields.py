# Generated from schema/.
"""Workflow library form fields."""

from sailpoint.v2025.models import WorkflowLibraryFormFields

__all__ = ["WorkflowLibraryFormFields"]
