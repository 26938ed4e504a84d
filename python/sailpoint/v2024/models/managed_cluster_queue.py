# Written by `make stubs` from schema/; change it there.
"""Managed cluster queue."""

from sailpoint._core import model

__all__ = ["ManagedClusterQueue"]

ManagedClusterQueue = model("v2024", "ManagedClusterQueue")
