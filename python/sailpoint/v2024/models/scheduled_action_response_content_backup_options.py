# Written by `make stubs` from schema/; change it there.
"""Scheduled action response content backup options."""

from sailpoint._core import model

__all__ = ["ScheduledActionResponseContentBackupOptions"]

ScheduledActionResponseContentBackupOptions = model("v2024", "ScheduledActionResponseContentBackupOptions")
