# Generated from schema/.
"""Managed cluster redis."""

from sailpoint.v2025.models import ManagedClusterRedis

__all__ = ["ManagedClusterRedis"]
