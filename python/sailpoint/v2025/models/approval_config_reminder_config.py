# Generated from schema/.
"""Approval config reminder config."""

__all__ = ["ApprovalConfigReminderConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ApprovalConfigReminderConfig(Model):
        """Approval config reminder config."""

        enabled: bool | None
        days_until_first_reminder: int | None
        reminder_cron_schedule: str | None
        max_reminders: int | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            days_until_first_reminder: int | None = ...,
            reminder_cron_schedule: str | None = ...,
            max_reminders: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfigReminderConfig = model("v2025", "ApprovalConfigReminderConfig")
