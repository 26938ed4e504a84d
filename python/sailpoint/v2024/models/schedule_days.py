# Generated from schema/.
"""Schedule days."""

from sailpoint.v2024.models import ScheduleDays

__all__ = ["ScheduleDays"]
