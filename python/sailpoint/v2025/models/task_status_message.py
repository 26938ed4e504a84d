# Generated from schema/.
"""Task status message."""

from sailpoint.v2025.models import TaskStatusMessage

__all__ = ["TaskStatusMessage"]
