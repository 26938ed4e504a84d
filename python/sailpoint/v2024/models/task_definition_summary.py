# Written by `make stubs` from schema/; change it there.
"""Task definition summary."""

from sailpoint._core import model

__all__ = ["TaskDefinitionSummary"]

TaskDefinitionSummary = model("v2024", "TaskDefinitionSummary")
