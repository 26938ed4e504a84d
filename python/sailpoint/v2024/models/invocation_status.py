# Written by `make stubs` from schema/; change it there.
"""Invocation status."""

from sailpoint._core import model

__all__ = ["InvocationStatus"]

InvocationStatus = model("v2024", "InvocationStatus")
