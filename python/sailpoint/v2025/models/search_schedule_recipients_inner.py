# Generated from schema/.
"""Search schedule recipients inner."""

from sailpoint.v2025.models import SearchScheduleRecipientsInner

__all__ = ["SearchScheduleRecipientsInner"]
