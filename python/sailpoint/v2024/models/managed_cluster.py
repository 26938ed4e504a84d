# Generated from schema/.
"""Managed cluster."""

from sailpoint.v2024.models import ManagedCluster

__all__ = ["ManagedCluster"]
