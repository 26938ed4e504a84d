# Written by `make stubs` from schema/; change it there.
"""Test invocation."""

from sailpoint._core import model

__all__ = ["TestInvocation"]

TestInvocation = model("v2024", "TestInvocation")
