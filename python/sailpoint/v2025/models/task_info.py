# Generated from schema/.
"""Task info."""

from sailpoint.v2025.models import TaskInfo

__all__ = ["TaskInfo"]
