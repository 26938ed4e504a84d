# Written by `make stubs` from schema/; change it there.
"""A task that runs on the server, and how it ended."""

from sailpoint._core import model

__all__ = ["TaskResultSimplified"]

TaskResultSimplified = model("v2024", "TaskResultSimplified")
