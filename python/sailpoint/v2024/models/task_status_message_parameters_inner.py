# Written by `make stubs` from schema/; change it there.
"""Task status message parameters inner."""

from sailpoint._core import model

__all__ = ["TaskStatusMessageParametersInner"]

TaskStatusMessageParametersInner = model("v2024", "TaskStatusMessageParametersInner")
