# Generated from schema/.
"""Requested item dto ref."""

__all__ = ["RequestedItemDtoRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.source_item_ref import SourceItemRef

    class RequestedItemDtoRef(Model):
        """Requested item dto ref."""

        type: str
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        id: str
        comment: str | None
        client_metadata: dict[str, str] | None
        start_date: datetime | str | None
        remove_date: datetime | str | None
        account_selection: list[SourceItemRef] | None
        def __init__(
            self,
            *,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
            id: str,
            comment: str | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            start_date: datetime | str | None = ...,
            remove_date: datetime | str | None = ...,
            account_selection: Sequence[SourceItemRef | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemDtoRef = model("v2024", "RequestedItemDtoRef")
