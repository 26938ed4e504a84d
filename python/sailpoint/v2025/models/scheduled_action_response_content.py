# Generated from schema/.
"""Scheduled action response content."""

__all__ = ["ScheduledActionResponseContent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.scheduled_action_response_content_backup_options import ScheduledActionResponseContentBackupOptions

    class ScheduledActionResponseContent(Model):
        """Scheduled action response content."""

        name: str | None
        backup_options: ScheduledActionResponseContentBackupOptions | None
        source_backup_id: str | None
        source_tenant: str | None
        draft_id: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            backup_options: ScheduledActionResponseContentBackupOptions | Mapping[str, Any] | None = ...,
            source_backup_id: str | None = ...,
            source_tenant: str | None = ...,
            draft_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledActionResponseContent = model("v2025", "ScheduledActionResponseContent")
