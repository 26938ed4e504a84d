# Written by `make stubs` from schema/; change it there.
"""Test source connection multihost200 response."""

from sailpoint._core import model

__all__ = ["TestSourceConnectionMultihost200Response"]

TestSourceConnectionMultihost200Response = model("v2024", "TestSourceConnectionMultihost200Response")
