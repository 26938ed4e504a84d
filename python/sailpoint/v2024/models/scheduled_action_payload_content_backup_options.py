# Generated from schema/.
"""Scheduled action payload content backup options."""

__all__ = ["ScheduledActionPayloadContentBackupOptions"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.scheduled_action_response_content_backup_options_object_options_value import ScheduledActionResponseContentBackupOptionsObjectOptionsValue

    class ScheduledActionPayloadContentBackupOptions(Model):
        """Scheduled action payload content backup options."""

        include_types: list[str] | None
        object_options: dict[str, ScheduledActionResponseContentBackupOptionsObjectOptionsValue] | None
        def __init__(
            self,
            *,
            include_types: list[str] | tuple[str, ...] | None = ...,
            object_options: Mapping[str, ScheduledActionResponseContentBackupOptionsObjectOptionsValue | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionPayloadContentBackupOptions = model("v2024", "ScheduledActionPayloadContentBackupOptions")
