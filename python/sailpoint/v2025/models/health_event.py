# Generated from schema/.
"""Health event."""

from sailpoint.v2025.models import HealthEvent

__all__ = ["HealthEvent"]
