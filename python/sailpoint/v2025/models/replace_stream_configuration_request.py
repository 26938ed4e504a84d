# Generated from schema/.
"""Replace stream configuration request."""

from sailpoint.v2025.models import ReplaceStreamConfigurationRequest

__all__ = ["ReplaceStreamConfigurationRequest"]
