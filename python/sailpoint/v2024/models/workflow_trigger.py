# Written by `make stubs` from schema/; change it there.
"""The trigger of a workflow."""

from sailpoint._core import model

__all__ = ["WorkflowTrigger"]

WorkflowTrigger = model("v2024", "WorkflowTrigger")
