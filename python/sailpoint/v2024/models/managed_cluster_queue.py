# Generated from schema/.
"""Managed cluster queue."""

from sailpoint.v2024.models import ManagedClusterQueue

__all__ = ["ManagedClusterQueue"]
