# Generated from schema/.
"""Managed cluster queue."""

from sailpoint.v3.models import ManagedClusterQueue

__all__ = ["ManagedClusterQueue"]
