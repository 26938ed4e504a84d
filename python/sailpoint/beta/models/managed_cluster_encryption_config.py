# Generated from schema/.
"""Managed cluster encryption config."""

from sailpoint.beta.models import ManagedClusterEncryptionConfig

__all__ = ["ManagedClusterEncryptionConfig"]
