# Generated from schema/.
"""Search schedule."""

from sailpoint.v2025.models import SearchSchedule

__all__ = ["SearchSchedule"]
