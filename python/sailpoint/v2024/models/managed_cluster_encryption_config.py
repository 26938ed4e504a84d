# Generated from schema/.
"""Managed cluster encryption config."""

from sailpoint.v2024.models import ManagedClusterEncryptionConfig

__all__ = ["ManagedClusterEncryptionConfig"]
