# Written by `make stubs` from schema/; change it there.
"""The input of a test."""

from sailpoint._core import model

__all__ = ["TestWorkflowRequest"]

TestWorkflowRequest = model("v2024", "TestWorkflowRequest")
