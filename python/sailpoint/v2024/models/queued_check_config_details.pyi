# Written by `make stubs` from schema/; change it there.
"""Queued check config details."""

from sailpoint._core import Model

__all__ = ["QueuedCheckConfigDetails"]

class QueuedCheckConfigDetails(Model):
    """Queued check config details."""

    provisioning_status_check_interval_minutes: str
    provisioning_max_status_check_days: str
    def __init__(
        self,
        *,
        provisioning_status_check_interval_minutes: str,
        provisioning_max_status_check_days: str,
    ) -> None: ...
