# Generated from schema/.
"""Task status."""

from sailpoint.v2024.models import TaskStatus

__all__ = ["TaskStatus"]
