# Generated from schema/.
"""Schedule days."""

from sailpoint.beta.models import ScheduleDays

__all__ = ["ScheduleDays"]
