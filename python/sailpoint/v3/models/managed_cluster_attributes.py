# Generated from schema/.
"""Managed cluster attributes."""

from sailpoint.v3.models import ManagedClusterAttributes

__all__ = ["ManagedClusterAttributes"]
