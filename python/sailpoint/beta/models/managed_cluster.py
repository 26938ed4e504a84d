# Generated from schema/.
"""Managed cluster."""

from sailpoint.beta.models import ManagedCluster

__all__ = ["ManagedCluster"]
