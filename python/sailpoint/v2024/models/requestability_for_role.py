# Written by `make stubs` from schema/; change it there.
"""Requestability for role."""

from sailpoint._core import model

__all__ = ["RequestabilityForRole"]

RequestabilityForRole = model("v2024", "RequestabilityForRole")
