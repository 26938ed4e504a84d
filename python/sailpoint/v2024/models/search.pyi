# Written by `make stubs` from schema/; change it there.
"""Search."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.aggregation_type import AggregationType
from sailpoint.v2024.models.filter import Filter
from sailpoint.v2024.models.index import Index
from sailpoint.v2024.models.query import Query
from sailpoint.v2024.models.query_result_filter import QueryResultFilter
from sailpoint.v2024.models.query_type import QueryType
from sailpoint.v2024.models.search_aggregation_specification import SearchAggregationSpecification
from sailpoint.v2024.models.text_query import TextQuery
from sailpoint.v2024.models.type_ahead_query import TypeAheadQuery

__all__ = ["Search"]

class Search(Model):
    """Search."""

    indices: list[str] | None
    query_type: str | None
    query_version: Any
    query: Query | None
    query_dsl: dict[str, Any] | None
    text_query: TextQuery | None
    type_ahead_query: TypeAheadQuery | None
    include_nested: bool | None
    query_result_filter: QueryResultFilter | None
    aggregation_type: str | None
    aggregations_version: Any
    aggregations_dsl: dict[str, Any] | None
    aggregations: SearchAggregationSpecification | None
    sort: list[str] | None
    search_after: list[str] | None
    filters: dict[str, Filter] | None
    def __init__(
        self,
        *,
        indices: Sequence[Index | Literal["accessprofiles", "accountactivities", "entitlements", "events", "identities", "roles", "*"]]
        | None = ...,
        query_type: QueryType | Literal["DSL", "SAILPOINT", "TEXT", "TYPEAHEAD"] | None = ...,
        query_version: Any = ...,
        query: Query | Mapping[str, Any] | None = ...,
        query_dsl: Mapping[str, Any] | None = ...,
        text_query: TextQuery | Mapping[str, Any] | None = ...,
        type_ahead_query: TypeAheadQuery | Mapping[str, Any] | None = ...,
        include_nested: bool | None = ...,
        query_result_filter: QueryResultFilter | Mapping[str, Any] | None = ...,
        aggregation_type: AggregationType | Literal["DSL", "SAILPOINT"] | None = ...,
        aggregations_version: Any = ...,
        aggregations_dsl: Mapping[str, Any] | None = ...,
        aggregations: SearchAggregationSpecification | Mapping[str, Any] | None = ...,
        sort: list[str] | tuple[str, ...] | None = ...,
        search_after: list[str] | tuple[str, ...] | None = ...,
        filters: Mapping[str, Filter | Mapping[str, Any]] | None = ...,
    ) -> None: ...
