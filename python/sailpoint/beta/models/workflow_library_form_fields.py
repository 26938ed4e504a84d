# Generated from schema/.
"""Workflow library form fields."""

from sailpoint.beta.models import WorkflowLibraryFormFields

__all__ = ["WorkflowLibraryFormFields"]
