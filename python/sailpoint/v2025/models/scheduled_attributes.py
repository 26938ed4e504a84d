# Generated from schema/.
"""Settings of a trigger that fires at set times."""

from sailpoint.v2025.models import ScheduledAttributes

__all__ = ["ScheduledAttributes"]
