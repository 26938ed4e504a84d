# Generated from schema/.
"""Reference to a task."""

from sailpoint.v2025.models import TaskResultResponse

__all__ = ["TaskResultResponse"]
