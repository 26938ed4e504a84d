# Written by `make stubs` from schema/; change it there.
"""The OAuth client of a workflow with an external trigger."""

from sailpoint._core import model

__all__ = ["WorkflowOAuthClient"]

WorkflowOAuthClient = model("v2024", "WorkflowOAuthClient")
