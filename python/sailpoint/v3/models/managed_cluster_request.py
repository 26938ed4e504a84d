# Generated from schema/.
"""Managed cluster request."""

from sailpoint.v3.models import ManagedClusterRequest

__all__ = ["ManagedClusterRequest"]
