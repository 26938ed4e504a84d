# Generated from schema/.
"""Schedule days."""

from sailpoint.v2025.models import ScheduleDays

__all__ = ["ScheduleDays"]
