# Generated from schema/.
"""Scheduled action payload."""

from sailpoint.v2024.models import ScheduledActionPayload

__all__ = ["ScheduledActionPayload"]
