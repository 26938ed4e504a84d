# Generated from schema/.
"""Managed cluster."""

from sailpoint.v3.models import ManagedCluster

__all__ = ["ManagedCluster"]
