# Generated from schema/.
"""Scheduled action payload content."""

from sailpoint.v2024.models import ScheduledActionPayloadContent

__all__ = ["ScheduledActionPayloadContent"]
