# Generated from schema/.
"""Managed cluster update preferences."""

from sailpoint.v2024.models import ManagedClusterUpdatePreferences

__all__ = ["ManagedClusterUpdatePreferences"]
