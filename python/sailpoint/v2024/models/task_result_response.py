# Written by `make stubs` from schema/; change it there.
"""Reference to a task."""

from sailpoint._core import model

__all__ = ["TaskResultResponse"]

TaskResultResponse = model("v2024", "TaskResultResponse")
