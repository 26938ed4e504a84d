# Generated from schema/.
"""Settings of a trigger that fires at set times."""

from sailpoint.v3.models import ScheduledAttributes

__all__ = ["ScheduledAttributes"]
