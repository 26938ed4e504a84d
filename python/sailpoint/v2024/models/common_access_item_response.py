# Generated from schema/.
"""Common access item response."""

__all__ = ["CommonAccessItemResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.common_access_item_access import CommonAccessItemAccess
    from sailpoint.v2024.models.common_access_item_state import CommonAccessItemState

    class CommonAccessItemResponse(Model):
        """Common access item response."""

        id: str | None
        access: CommonAccessItemAccess | None
        status: str | None
        last_updated: str | None
        reviewed_by_user: bool | None
        last_reviewed: str | None
        created_by_user: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
            status: CommonAccessItemState | Literal["CONFIRMED", "DENIED"] | None = ...,
            last_updated: str | None = ...,
            reviewed_by_user: bool | None = ...,
            last_reviewed: str | None = ...,
            created_by_user: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommonAccessItemResponse = model("v2024", "CommonAccessItemResponse")
