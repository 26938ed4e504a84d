# Generated from schema/.
"""Activity configuration settings."""

from sailpoint.v2025.models import ActivityConfigurationSettings

__all__ = ["ActivityConfigurationSettings"]
