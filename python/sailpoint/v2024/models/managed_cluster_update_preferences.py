# Written by `make stubs` from schema/; change it there.
"""Managed cluster update preferences."""

from sailpoint._core import model

__all__ = ["ManagedClusterUpdatePreferences"]

ManagedClusterUpdatePreferences = model("v2024", "ManagedClusterUpdatePreferences")
