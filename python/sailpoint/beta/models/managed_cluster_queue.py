# Generated from schema/.
"""Managed cluster queue."""

from sailpoint.beta.models import ManagedClusterQueue

__all__ = ["ManagedClusterQueue"]
