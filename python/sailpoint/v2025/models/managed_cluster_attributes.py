# Generated from schema/.
"""Managed cluster attributes."""

from sailpoint.v2025.models import ManagedClusterAttributes

__all__ = ["ManagedClusterAttributes"]
