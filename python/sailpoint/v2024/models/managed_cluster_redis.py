# Written by `make stubs` from schema/; change it there.
"""Managed cluster redis."""

from sailpoint._core import model

__all__ = ["ManagedClusterRedis"]

ManagedClusterRedis = model("v2024", "ManagedClusterRedis")
