# Written by `make stubs` from schema/; change it there.
"""A workflow: steps that run when a trigger fires."""

from sailpoint._core import model

__all__ = ["Workflow"]

Workflow = model("v2024", "Workflow")
