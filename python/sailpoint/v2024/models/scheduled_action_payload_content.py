# Generated from schema/.
"""Scheduled action payload content."""

__all__ = ["ScheduledActionPayloadContent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.scheduled_action_payload_content_backup_options import ScheduledActionPayloadContentBackupOptions

    class ScheduledActionPayloadContent(Model):
        """Scheduled action payload content."""

        name: str
        backup_options: ScheduledActionPayloadContentBackupOptions | None
        source_backup_id: str | None
        source_tenant: str | None
        draft_id: str | None
        def __init__(
            self,
            *,
            name: str,
            backup_options: ScheduledActionPayloadContentBackupOptions | Mapping[str, Any] | None = ...,
            source_backup_id: str | None = ...,
            source_tenant: str | None = ...,
            draft_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionPayloadContent = model("v2024", "ScheduledActionPayloadContent")
