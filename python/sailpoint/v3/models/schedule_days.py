# Generated from schema/.
"""Schedule days."""

from sailpoint.v3.models import ScheduleDays

__all__ = ["ScheduleDays"]
