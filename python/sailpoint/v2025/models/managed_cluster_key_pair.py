# Generated from schema/.
"""Managed cluster key pair."""

from sailpoint.v2025.models import ManagedClusterKeyPair

__all__ = ["ManagedClusterKeyPair"]
