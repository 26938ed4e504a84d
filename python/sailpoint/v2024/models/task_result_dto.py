# Written by `make stubs` from schema/; change it there.
"""Task result dto."""

from sailpoint._core import model

__all__ = ["TaskResultDto"]

TaskResultDto = model("v2024", "TaskResultDto")
