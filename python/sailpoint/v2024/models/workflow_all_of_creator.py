# Written by `make stubs` from schema/; change it there.
"""Workflow all of creator."""

from sailpoint._core import model

__all__ = ["WorkflowAllOfCreator"]

WorkflowAllOfCreator = model("v2024", "WorkflowAllOfCreator")
