# Generated from schema/.
"""Managed cluster update preferences."""

from sailpoint.beta.models import ManagedClusterUpdatePreferences

__all__ = ["ManagedClusterUpdatePreferences"]
