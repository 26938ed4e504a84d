# Generated from schema/.
"""Search schedule."""

from sailpoint.v3.models import SearchSchedule

__all__ = ["SearchSchedule"]
