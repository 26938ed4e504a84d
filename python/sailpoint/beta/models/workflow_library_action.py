# Generated from schema/.
"""An action that workflows can use."""

from sailpoint.beta.models import WorkflowLibraryAction

__all__ = ["WorkflowLibraryAction"]
