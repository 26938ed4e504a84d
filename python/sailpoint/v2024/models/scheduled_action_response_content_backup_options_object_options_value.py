# Written by `make stubs` from schema/; change it there.
"""Scheduled action response content backup options object options value."""

from sailpoint._core import model

__all__ = ["ScheduledActionResponseContentBackupOptionsObjectOptionsValue"]

ScheduledActionResponseContentBackupOptionsObjectOptionsValue = model("v2024", "ScheduledActionResponseContentBackupOptionsObjectOptionsValue")
