# Written by `make stubs` from schema/; change it there.
"""Task status message."""

from sailpoint._core import model

__all__ = ["TaskStatusMessage"]

TaskStatusMessage = model("v2024", "TaskStatusMessage")
