# Written by `make stubs` from schema/; change it there.
"""Managed cluster encryption config."""

from sailpoint._core import model

__all__ = ["ManagedClusterEncryptionConfig"]

ManagedClusterEncryptionConfig = model("v2024", "ManagedClusterEncryptionConfig")
