# Generated from schema/.
"""Managed client health indicators body."""

from sailpoint.v2025.models import ManagedClientHealthIndicatorsBody

__all__ = ["ManagedClientHealthIndicatorsBody"]
