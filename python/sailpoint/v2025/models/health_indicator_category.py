# Generated from schema/.
"""Health indicator category."""

from sailpoint.v2025.models import HealthIndicatorCategory

__all__ = ["HealthIndicatorCategory"]
