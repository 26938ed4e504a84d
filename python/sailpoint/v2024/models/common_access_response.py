# Generated from schema/.
"""Common access response."""

__all__ = ["CommonAccessResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.common_access_item_access import CommonAccessItemAccess

    class CommonAccessResponse(Model):
        """Common access response."""

        id: str | None
        access: CommonAccessItemAccess | None
        status: str | None
        common_access_type: str | None
        last_updated: datetime | str | None
        """Read-only: it is left out of requests."""
        reviewed_by_user: bool | None
        last_reviewed: datetime | str | None
        """Read-only: it is left out of requests."""
        created_by_user: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
            status: str | None = ...,
            common_access_type: str | None = ...,
            last_updated: datetime | str | None = ...,
            reviewed_by_user: bool | None = ...,
            last_reviewed: datetime | str | None = ...,
            created_by_user: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommonAccessResponse = model("v2024", "CommonAccessResponse")
