# Generated from schema/.
"""Managed cluster redis."""

from sailpoint.v3.models import ManagedClusterRedis

__all__ = ["ManagedClusterRedis"]
