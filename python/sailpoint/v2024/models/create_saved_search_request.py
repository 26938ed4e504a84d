# Generated from schema/.
"""Create saved search request."""

__all__ = ["CreateSavedSearchRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.column import Column
    from sailpoint.v2024.models.index import Index
    from sailpoint.v2024.models.saved_search_detail_filters import SavedSearchDetailFilters

    class CreateSavedSearchRequest(Model):
        """Create saved search request."""

        name: str | None
        description: str | None
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
            name: str | None = ...,
            description: str | None = ...,
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

    CreateSavedSearchRequest = model("v2024", "CreateSavedSearchRequest")
