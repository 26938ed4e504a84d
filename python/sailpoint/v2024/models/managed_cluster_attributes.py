# Generated from schema/.
"""Managed cluster attributes."""

from sailpoint.v2024.models import ManagedClusterAttributes

__all__ = ["ManagedClusterAttributes"]
