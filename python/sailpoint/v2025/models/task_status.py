# Generated from schema/.
"""Task status."""

from sailpoint.v2025.models import TaskStatus

__all__ = ["TaskStatus"]
