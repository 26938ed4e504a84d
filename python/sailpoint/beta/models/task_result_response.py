# Generated from schema/.
"""Reference to a task."""

from sailpoint.beta.models import TaskResultResponse

__all__ = ["TaskResultResponse"]
