# Generated from schema/.
"""Managed cluster key pair."""

from sailpoint.beta.models import ManagedClusterKeyPair

__all__ = ["ManagedClusterKeyPair"]
