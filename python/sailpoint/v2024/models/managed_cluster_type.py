# Written by `make stubs` from schema/; change it there.
"""Managed cluster type."""

from sailpoint._core import model

__all__ = ["ManagedClusterType"]

ManagedClusterType = model("v2024", "ManagedClusterType")
