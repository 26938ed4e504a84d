# Generated from schema/.
"""Task status message parameters inner."""

from sailpoint.v2024.models import TaskStatusMessageParametersInner

__all__ = ["TaskStatusMessageParametersInner"]
