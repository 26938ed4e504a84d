# Written by `make stubs` from schema/; change it there.
"""Managed client request."""

from sailpoint._core import model

__all__ = ["ManagedClientRequest"]

ManagedClientRequest = model("v2024", "ManagedClientRequest")
