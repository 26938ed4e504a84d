# Generated from schema/.
"""Managed cluster."""

from sailpoint.v2025.models import ManagedCluster

__all__ = ["ManagedCluster"]
