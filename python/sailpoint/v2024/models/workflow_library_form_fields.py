# Written by `make stubs` from schema/; change it there.
"""Workflow library form fields."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryFormFields"]

WorkflowLibraryFormFields = model("v2024", "WorkflowLibraryFormFields")
