# Written by `make stubs` from schema/; change it there.
"""A task of the service, and its result."""

from sailpoint._core import model

__all__ = ["TaskResultSimplified"]

TaskResultSimplified = model("v2024", "TaskResultSimplified")
