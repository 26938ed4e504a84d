# Generated from schema/.
"""Search schedule recipients inner."""

from sailpoint.v3.models import SearchScheduleRecipientsInner

__all__ = ["SearchScheduleRecipientsInner"]
