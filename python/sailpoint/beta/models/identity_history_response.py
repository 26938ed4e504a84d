# Generated from schema/.
"""Identity history response."""

__all__ = ["IdentityHistoryResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class IdentityHistoryResponse(Model):
        """Identity history response."""

        id: str | None
        display_name: str | None
        snapshot: str | None
        deleted_date: str | None
        access_item_count: dict[str, int] | None
        attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            display_name: str | None = ...,
            snapshot: str | None = ...,
            deleted_date: str | None = ...,
            access_item_count: Mapping[str, int] | None = ...,
            attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityHistoryResponse = model("beta", "IdentityHistoryResponse")
