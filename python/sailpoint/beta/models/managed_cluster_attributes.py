# Generated from schema/.
"""Managed cluster attributes."""

from sailpoint.beta.models import ManagedClusterAttributes

__all__ = ["ManagedClusterAttributes"]
