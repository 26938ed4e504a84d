# Generated from schema/.
"""Search schedule."""

from sailpoint.v2024.models import SearchSchedule

__all__ = ["SearchSchedule"]
