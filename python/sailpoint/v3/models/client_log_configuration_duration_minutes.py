# Generated from schema/.
"""Client log configuration duration minutes."""

from sailpoint.v3.models import ClientLogConfigurationDurationMinutes

__all__ = ["ClientLogConfigurationDurationMinutes"]
