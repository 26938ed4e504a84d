# Written by `make stubs` from schema/; change it there.
"""Workflow O auth client."""

from sailpoint._core import model

__all__ = ["WorkflowOAuthClient"]

WorkflowOAuthClient = model("v2024", "WorkflowOAuthClient")
