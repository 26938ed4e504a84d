# Generated from schema/.
"""Saved search detail."""

__all__ = ["SavedSearchDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.column import Column
    from sailpoint.v3.models.index import Index
    from sailpoint.v3.models.saved_search_detail_filters import SavedSearchDetailFilters

    class SavedSearchDetail(Model):
        """Saved search detail."""

        created: datetime | str | None
        modified: datetime | str | None
        indices: list[str]
        columns: dict[str, list[Column]] | None
        query: str
        fields: list[str] | None
        order_by: dict[str, list[str]] | None
        sort: list[str] | None
        filters: SavedSearchDetailFilters | None
        def __init__(
            self,
            *,
            indices: Sequence[Index | Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles", "*"]],
            query: str,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            columns: Mapping[str, Sequence[Column | Mapping[str, Any]]] | None = ...,
            fields: list[str] | tuple[str, ...] | None = ...,
            order_by: Mapping[str, list[str] | tuple[str, ...]] | None = ...,
            sort: list[str] | tuple[str, ...] | None = ...,
            filters: SavedSearchDetailFilters | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SavedSearchDetail = model("v3", "SavedSearchDetail")
