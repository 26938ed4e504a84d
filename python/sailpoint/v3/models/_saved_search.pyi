# Generated from schema/.
"""The models of the schema file saved_search, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import Range, TypedReference
from sailpoint.v3.models.filter_type import FilterType
from sailpoint.v3.models.index import Index

class Column(Model):
    """Column."""

    var_field: str
    header: str | None
    def __init__(
        self,
        *,
        var_field: str,
        header: str | None = ...,
    ) -> None: ...

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

class SavedSearch(Model):
    """Saved search."""

    id: str | None
    owner: TypedReference | None
    owner_id: str | None
    public: bool | None
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
        id: str | None = ...,
        owner: TypedReference | Mapping[str, Any] | None = ...,
        owner_id: str | None = ...,
        public: bool | None = ...,
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

class SavedSearchDetailFilters(Model):
    """Saved search detail filters."""

    type: str | None
    range: Range | None
    terms: list[str] | None
    exclude: bool | None
    def __init__(
        self,
        *,
        type: FilterType | Literal["EXISTS", "RANGE", "TERMS"] | None = ...,
        range: Range | Mapping[str, Any] | None = ...,
        terms: list[str] | tuple[str, ...] | None = ...,
        exclude: bool | None = ...,
    ) -> None: ...

class SearchArguments(Model):
    """Search arguments."""

    schedule_id: str | None
    owner: TypedReference | None
    recipients: list[TypedReference] | None
    def __init__(
        self,
        *,
        schedule_id: str | None = ...,
        owner: TypedReference | Mapping[str, Any] | None = ...,
        recipients: Sequence[TypedReference | Mapping[str, Any]] | None = ...,
    ) -> None: ...
