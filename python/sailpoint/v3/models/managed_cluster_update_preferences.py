# Generated from schema/.
"""Managed cluster update preferences."""

from sailpoint.v3.models import ManagedClusterUpdatePreferences

__all__ = ["ManagedClusterUpdatePreferences"]
