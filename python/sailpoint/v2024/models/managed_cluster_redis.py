# Generated from schema/.
"""Managed cluster redis."""

from sailpoint.v2024.models import ManagedClusterRedis

__all__ = ["ManagedClusterRedis"]
