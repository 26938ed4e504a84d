# Generated from schema/.
"""Scheduled action payload content backup options."""

from sailpoint.v2024.models import ScheduledActionPayloadContentBackupOptions

__all__ = ["ScheduledActionPayloadContentBackupOptions"]
