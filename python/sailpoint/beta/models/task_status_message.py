# Generated from schema/.
"""Task status message."""

from sailpoint.beta.models import TaskStatusMessage

__all__ = ["TaskStatusMessage"]
