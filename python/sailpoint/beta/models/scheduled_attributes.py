# Generated from schema/.
"""Settings of a trigger that fires at set times."""

from sailpoint.beta.models import ScheduledAttributes

__all__ = ["ScheduledAttributes"]
