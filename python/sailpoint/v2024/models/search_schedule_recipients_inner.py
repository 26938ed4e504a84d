# Generated from schema/.
"""Search schedule recipients inner."""

from sailpoint.v2024.models import SearchScheduleRecipientsInner

__all__ = ["SearchScheduleRecipientsInner"]
