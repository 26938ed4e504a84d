# Written by `make stubs` from schema/; change it there.
"""Test workflow200 response."""

from sailpoint._core import model

__all__ = ["TestWorkflow200Response"]

TestWorkflow200Response = model("v2024", "TestWorkflow200Response")
