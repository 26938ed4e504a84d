# Written by `make stubs` from schema/; change it there.
"""Workflow trigger."""

from sailpoint._core import model

__all__ = ["WorkflowTrigger"]

WorkflowTrigger = model("v2024", "WorkflowTrigger")
