# Generated from schema/.
"""Managed client health indicators."""

from sailpoint.v2025.models import ManagedClientHealthIndicators

__all__ = ["ManagedClientHealthIndicators"]
