# Generated from schema/.
"""Managed cluster queue."""

from sailpoint.v2025.models import ManagedClusterQueue

__all__ = ["ManagedClusterQueue"]
