# Written by `make stubs` from schema/; change it there.
"""Managed client."""

from sailpoint._core import model

__all__ = ["ManagedClient"]

ManagedClient = model("v2024", "ManagedClient")
