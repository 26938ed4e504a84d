# Written by `make stubs` from schema/; change it there.
"""Scheduled action payload content backup options."""

from sailpoint._core import model

__all__ = ["ScheduledActionPayloadContentBackupOptions"]

ScheduledActionPayloadContentBackupOptions = model("v2024", "ScheduledActionPayloadContentBackupOptions")
