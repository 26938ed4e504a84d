# Generated from schema/.
"""Replace stream configuration request delivery."""

from sailpoint.v2025.models import ReplaceStreamConfigurationRequestDelivery

__all__ = ["ReplaceStreamConfigurationRequestDelivery"]
