# Generated from schema/.
"""Queued check config details."""

__all__ = ["QueuedCheckConfigDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    QueuedCheckConfigDetails = model("v3", "QueuedCheckConfigDetails")
