# Generated from schema/.
"""Scheduled action response content backup options."""

from sailpoint.v2025.models import ScheduledActionResponseContentBackupOptions

__all__ = ["ScheduledActionResponseContentBackupOptions"]
