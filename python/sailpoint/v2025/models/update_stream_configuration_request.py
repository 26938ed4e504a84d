# Generated from schema/.
"""Update stream configuration request."""

from sailpoint.v2025.models import UpdateStreamConfigurationRequest

__all__ = ["UpdateStreamConfigurationRequest"]
