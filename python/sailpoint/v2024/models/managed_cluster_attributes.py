# Written by `make stubs` from schema/; change it there.
"""Managed cluster attributes."""

from sailpoint._core import model

__all__ = ["ManagedClusterAttributes"]

ManagedClusterAttributes = model("v2024", "ManagedClusterAttributes")
