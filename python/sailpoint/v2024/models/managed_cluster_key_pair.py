# Written by `make stubs` from schema/; change it there.
"""Managed cluster key pair."""

from sailpoint._core import model

__all__ = ["ManagedClusterKeyPair"]

ManagedClusterKeyPair = model("v2024", "ManagedClusterKeyPair")
