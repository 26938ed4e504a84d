# Written by `make stubs` from schema/; change it there.
"""Managed cluster."""

from sailpoint._core import model

__all__ = ["ManagedCluster"]

ManagedCluster = model("v2024", "ManagedCluster")
