# Generated from schema/.
"""Common access item request."""

__all__ = ["CommonAccessItemRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.common_access_item_access import CommonAccessItemAccess
    from sailpoint.v2025.models.common_access_item_state import CommonAccessItemState

    class CommonAccessItemRequest(Model):
        """Common access item request."""

        access: CommonAccessItemAccess | None
        status: str | None
        def __init__(
            self,
            *,
            access: CommonAccessItemAccess | Mapping[str, Any] | None = ...,
            status: CommonAccessItemState | Literal["CONFIRMED", "DENIED"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommonAccessItemRequest = model("v2025", "CommonAccessItemRequest")
