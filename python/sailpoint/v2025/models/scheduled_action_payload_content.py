# Generated from schema/.
"""Scheduled action payload content."""

from sailpoint.v2025.models import ScheduledActionPayloadContent

__all__ = ["ScheduledActionPayloadContent"]
