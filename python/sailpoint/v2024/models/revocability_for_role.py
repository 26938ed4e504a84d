# Written by `make stubs` from schema/; change it there.
"""Revocability for role."""

from sailpoint._core import model

__all__ = ["RevocabilityForRole"]

RevocabilityForRole = model("v2024", "RevocabilityForRole")
