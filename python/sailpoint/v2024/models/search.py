# Generated from schema/.
"""A search: where to look, what to look for, and how to sort and cut the result."""

__all__ = ["Search"]

TYPE_CHECKING = False
if TYPE_CHECKING:
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

    class Search(Model):
        """A search: where to look, what to look for, and how to sort and cut the result."""

        indices: list[str] | None
        """The indices to search."""
        query_type: str | None
        """The language of the query; it decides which member holds the query."""
        query_version: Any
        """Version of the query language."""
        query: Query | None
        """The query, for the type SAILPOINT."""
        query_dsl: dict[str, Any] | None
        """The query as an Elasticsearch object, for the type DSL."""
        text_query: TextQuery | None
        """The query, for the type TEXT."""
        type_ahead_query: TypeAheadQuery | None
        """The query, for the type TYPEAHEAD."""
        include_nested: bool | None
        """True if the documents include nested objects."""
        query_result_filter: QueryResultFilter | None
        """The members that the documents include or leave out."""
        aggregation_type: str | None
        """The language of the aggregations."""
        aggregations_version: Any
        """Version of the language of the aggregations."""
        aggregations_dsl: dict[str, Any] | None
        """The aggregations as an Elasticsearch object, for the type DSL."""
        aggregations: SearchAggregationSpecification | None
        """The aggregations, for the type SAILPOINT."""
        sort: list[str] | None
        """Members to sort by; a leading `-` sorts descending."""
        search_after: list[str] | None
        """Values of the sort members in the last document of the page before, in the order of `sort`."""
        filters: dict[str, Filter] | None
        """Filters by the name of the member that each applies to."""
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
else:
    from sailpoint._core import model

    Search = model("v2024", "Search")
