# Written by `make stubs` from schema/; change it there.
"""A workflow as it is replaced."""

from sailpoint._core import model

__all__ = ["WorkflowBody"]

WorkflowBody = model("v2024", "WorkflowBody")
