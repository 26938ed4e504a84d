# Generated from schema/.
"""Managed cluster request."""

from sailpoint.v2024.models import ManagedClusterRequest

__all__ = ["ManagedClusterRequest"]
