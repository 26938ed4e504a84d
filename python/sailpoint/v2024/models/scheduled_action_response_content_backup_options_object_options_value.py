# Generated from schema/.
"""Scheduled action response content backup options object options value."""

from sailpoint.v2024.models import ScheduledActionResponseContentBackupOptionsObjectOptionsValue

__all__ = ["ScheduledActionResponseContentBackupOptionsObjectOptionsValue"]
