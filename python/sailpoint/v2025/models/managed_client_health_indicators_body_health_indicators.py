# Generated from schema/.
"""Managed client health indicators body health indicators."""

from sailpoint.v2025.models import ManagedClientHealthIndicatorsBodyHealthIndicators

__all__ = ["ManagedClientHealthIndicatorsBodyHealthIndicators"]
