# Generated from schema/.
"""Managed cluster type."""

from sailpoint.v2024.models import ManagedClusterType

__all__ = ["ManagedClusterType"]
