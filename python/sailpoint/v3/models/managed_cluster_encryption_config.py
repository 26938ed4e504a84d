# Generated from schema/.
"""Managed cluster encryption config."""

from sailpoint.v3.models import ManagedClusterEncryptionConfig

__all__ = ["ManagedClusterEncryptionConfig"]
