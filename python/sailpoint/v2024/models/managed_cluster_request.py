# Written by `make stubs` from schema/; change it there.
"""Managed cluster request."""

from sailpoint._core import model

__all__ = ["ManagedClusterRequest"]

ManagedClusterRequest = model("v2024", "ManagedClusterRequest")
