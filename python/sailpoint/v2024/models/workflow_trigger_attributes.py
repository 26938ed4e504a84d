# Written by `make stubs` from schema/; change it there.
"""Workflow trigger attributes."""

from sailpoint._core import model

__all__ = ["WorkflowTriggerAttributes"]

WorkflowTriggerAttributes = model("v2024", "WorkflowTriggerAttributes")
