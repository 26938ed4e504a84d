# Written by `make stubs` from schema/; change it there.
"""Reference to the identity that owns a workflow."""

from sailpoint._core import model

__all__ = ["WorkflowBodyOwner"]

WorkflowBodyOwner = model("v2024", "WorkflowBodyOwner")
