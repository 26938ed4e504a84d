# Generated from schema/.
"""Task status message."""

from sailpoint.v2024.models import TaskStatusMessage

__all__ = ["TaskStatusMessage"]
