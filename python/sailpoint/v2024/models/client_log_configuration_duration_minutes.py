# Generated from schema/.
"""Client log configuration duration minutes."""

from sailpoint.v2024.models import ClientLogConfigurationDurationMinutes

__all__ = ["ClientLogConfigurationDurationMinutes"]
