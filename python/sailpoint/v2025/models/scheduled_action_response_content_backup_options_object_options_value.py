# Generated from schema/.
"""Scheduled action response content backup options object options value."""

from sailpoint.v2025.models import ScheduledActionResponseContentBackupOptionsObjectOptionsValue

__all__ = ["ScheduledActionResponseContentBackupOptionsObjectOptionsValue"]
