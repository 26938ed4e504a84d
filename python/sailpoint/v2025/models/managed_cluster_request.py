# Generated from schema/.
"""Managed cluster request."""

from sailpoint.v2025.models import ManagedClusterRequest

__all__ = ["ManagedClusterRequest"]
