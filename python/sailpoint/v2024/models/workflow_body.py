# Written by `make stubs` from schema/; change it there.
"""A workflow that replaces another."""

from sailpoint._core import model

__all__ = ["WorkflowBody"]

WorkflowBody = model("v2024", "WorkflowBody")
