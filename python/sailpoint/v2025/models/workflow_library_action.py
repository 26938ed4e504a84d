# Generated from schema/.
"""An action that workflows can use."""

from sailpoint.v2025.models import WorkflowLibraryAction

__all__ = ["WorkflowLibraryAction"]
