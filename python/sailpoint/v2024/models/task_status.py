# Written by `make stubs` from schema/; change it there.
"""Task status."""

from sailpoint._core import model

__all__ = ["TaskStatus"]

TaskStatus = model("v2024", "TaskStatus")
