# Generated from schema/.
"""Reference to a task."""

from sailpoint.v2024.models import TaskResultResponse

__all__ = ["TaskResultResponse"]
