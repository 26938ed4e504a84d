# Generated from schema/.
"""Scheduled action payload."""

from sailpoint.v2025.models import ScheduledActionPayload

__all__ = ["ScheduledActionPayload"]
