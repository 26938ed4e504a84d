# Generated from schema/.
"""Notification template context."""

__all__ = ["NotificationTemplateContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model

    class NotificationTemplateContext(Model):
        """Notification template context."""

        attributes: dict[str, Any] | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            attributes: Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NotificationTemplateContext = model("beta", "NotificationTemplateContext")
