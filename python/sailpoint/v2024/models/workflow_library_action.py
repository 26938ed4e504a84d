# Written by `make stubs` from schema/; change it there.
"""An action that workflows can use."""

from sailpoint._core import model

__all__ = ["WorkflowLibraryAction"]

WorkflowLibraryAction = model("v2024", "WorkflowLibraryAction")
