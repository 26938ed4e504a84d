# Generated from schema/.
"""Managed cluster encryption config."""

from sailpoint.v2025.models import ManagedClusterEncryptionConfig

__all__ = ["ManagedClusterEncryptionConfig"]
