# Written by `make stubs` from schema/; change it there.
"""The execution of a test."""

from sailpoint._core import model

__all__ = ["TestWorkflow200Response"]

TestWorkflow200Response = model("v2024", "TestWorkflow200Response")
