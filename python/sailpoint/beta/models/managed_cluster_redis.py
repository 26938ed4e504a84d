# Generated from schema/.
"""Managed cluster redis."""

from sailpoint.beta.models import ManagedClusterRedis

__all__ = ["ManagedClusterRedis"]
