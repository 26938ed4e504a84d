# Generated from schema/.
"""Managed cluster type."""

from sailpoint.v2025.models import ManagedClusterType

__all__ = ["ManagedClusterType"]
