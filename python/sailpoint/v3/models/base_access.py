# Generated from schema/.
"""Base access."""

__all__ = ["BaseAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.base_access_owner import BaseAccessOwner

    class BaseAccess(Model):
        """Base access."""

        description: str | None
        created: datetime | str | None
        modified: datetime | str | None
        synced: datetime | str | None
        enabled: bool | None
        requestable: bool | None
        request_comments_required: bool | None
        owner: BaseAccessOwner | None
        def __init__(
            self,
            *,
            description: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            synced: datetime | str | None = ...,
            enabled: bool | None = ...,
            requestable: bool | None = ...,
            request_comments_required: bool | None = ...,
            owner: BaseAccessOwner | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseAccess = model("v3", "BaseAccess")
