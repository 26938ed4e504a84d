# Generated from schema/.
"""Managed cluster key pair."""

from sailpoint.v3.models import ManagedClusterKeyPair

__all__ = ["ManagedClusterKeyPair"]
