# Written by `make stubs` from schema/; change it there.
"""Test external execute workflow request."""

from sailpoint._core import model

__all__ = ["TestExternalExecuteWorkflowRequest"]

TestExternalExecuteWorkflowRequest = model("v2024", "TestExternalExecuteWorkflowRequest")
