# Written by `make stubs` from schema/; change it there.
"""Test external execute workflow200 response."""

from sailpoint._core import model

__all__ = ["TestExternalExecuteWorkflow200Response"]

TestExternalExecuteWorkflow200Response = model("v2024", "TestExternalExecuteWorkflow200Response")
