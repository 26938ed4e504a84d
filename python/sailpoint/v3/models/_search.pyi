# Generated from schema/.
"""The models of the schema file search, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import Range
from sailpoint.v3.models.aggregation_type import AggregationType
from sailpoint.v3.models.bucket_type import BucketType
from sailpoint.v3.models.filter_type import FilterType
from sailpoint.v3.models.index import Index
from sailpoint.v3.models.metric_type import MetricType
from sailpoint.v3.models.query_type import QueryType
from sailpoint.v3.models.search_filter_type import SearchFilterType

class AggregationResult(Model):
    """The result of aggregations."""

    aggregations: dict[str, Any] | None
    """The aggregations, by name."""
    hits: list[dict[str, Any]] | None
    """The matching documents."""
    def __init__(
        self,
        *,
        aggregations: Mapping[str, Any] | None = ...,
        hits: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Aggregations(Model):
    """Aggregations."""

    nested: NestedAggregation | None
    metric: MetricAggregation | None
    filter: FilterAggregation | None
    bucket: BucketAggregation | None
    def __init__(
        self,
        *,
        nested: NestedAggregation | Mapping[str, Any] | None = ...,
        metric: MetricAggregation | Mapping[str, Any] | None = ...,
        filter: FilterAggregation | Mapping[str, Any] | None = ...,
        bucket: BucketAggregation | Mapping[str, Any] | None = ...,
    ) -> None: ...

class BucketAggregation(Model):
    """Groups documents by the values of a member."""

    name: str
    """Name of the aggregation in the result."""
    type: str | None
    """Kind of grouping."""
    var_field: str
    """The member."""
    size: int | None
    """Maximum number of groups."""
    min_doc_count: int | None
    """Minimum number of documents of a group."""
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        type: BucketType | Literal["TERMS"] | None = ...,
        size: int | None = ...,
        min_doc_count: int | None = ...,
    ) -> None: ...

class Filter(Model):
    """A condition on one member."""

    type: str | None
    """Kind of filter."""
    range: Range | None
    """The range, for the type RANGE."""
    terms: list[str] | None
    """The values, for the type TERMS."""
    exclude: bool | None
    """True to exclude matching documents instead."""
    def __init__(
        self,
        *,
        type: FilterType | Literal["EXISTS", "RANGE", "TERMS"] | None = ...,
        range: Range | Mapping[str, Any] | None = ...,
        terms: list[str] | tuple[str, ...] | None = ...,
        exclude: bool | None = ...,
    ) -> None: ...

class FilterAggregation(Model):
    """Limits an aggregation to documents with a value."""

    name: str
    """Name of the aggregation in the result."""
    type: str | None
    """Kind of condition."""
    var_field: str
    """The member."""
    value: str
    """The value."""
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        value: str,
        type: SearchFilterType | Literal["TERM"] | None = ...,
    ) -> None: ...

class InnerHit(Model):
    """A query on nested objects of the documents."""

    query: str
    """The query text."""
    type: str
    """Kind of the nested objects, for example `access`."""
    def __init__(
        self,
        *,
        query: str,
        type: str,
    ) -> None: ...

class MetricAggregation(Model):
    """Computes a number from the values of a member."""

    name: str
    """Name of the aggregation in the result."""
    type: str | None
    """The computation."""
    var_field: str
    """The member."""
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        type: MetricType | Literal["COUNT", "UNIQUE_COUNT", "AVG", "SUM", "MEDIAN", "MIN", "MAX"] | None = ...,
    ) -> None: ...

class NestedAggregation(Model):
    """Applies an aggregation to nested objects."""

    name: str
    """Name of the aggregation in the result."""
    type: str
    """Kind of the nested objects."""
    def __init__(
        self,
        *,
        name: str,
        type: str,
    ) -> None: ...

class Query(Model):
    """A query in the product's search language."""

    query: str | None
    """The query text."""
    fields: str | None
    """The members that the query applies to by default."""
    time_zone: str | None
    """Time zone of dates in the query, an IANA name."""
    inner_hit: InnerHit | None
    """A query on nested objects."""
    def __init__(
        self,
        *,
        query: str | None = ...,
        fields: str | None = ...,
        time_zone: str | None = ...,
        inner_hit: InnerHit | Mapping[str, Any] | None = ...,
    ) -> None: ...

class QueryResultFilter(Model):
    """The members of the documents in the result."""

    includes: list[str] | None
    """Members to include."""
    excludes: list[str] | None
    """Members to leave out."""
    def __init__(
        self,
        *,
        includes: list[str] | tuple[str, ...] | None = ...,
        excludes: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

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

class SearchAggregationSpecification(Model):
    """An aggregation, and the one within it."""

    nested: NestedAggregation | None
    """The nested objects that it applies to."""
    metric: MetricAggregation | None
    """A number to compute."""
    filter: FilterAggregation | None
    """The documents that it applies to."""
    bucket: BucketAggregation | None
    """The member that groups the documents."""
    sub_aggregation: SubSearchAggregationSpecification | None
    """An aggregation within this one."""
    def __init__(
        self,
        *,
        nested: NestedAggregation | Mapping[str, Any] | None = ...,
        metric: MetricAggregation | Mapping[str, Any] | None = ...,
        filter: FilterAggregation | Mapping[str, Any] | None = ...,
        bucket: BucketAggregation | Mapping[str, Any] | None = ...,
        sub_aggregation: SubSearchAggregationSpecification | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SubSearchAggregationSpecification(Model):
    """Sub search aggregation specification."""

    nested: NestedAggregation | None
    metric: MetricAggregation | None
    filter: FilterAggregation | None
    bucket: BucketAggregation | None
    sub_aggregation: Aggregations | None
    def __init__(
        self,
        *,
        nested: NestedAggregation | Mapping[str, Any] | None = ...,
        metric: MetricAggregation | Mapping[str, Any] | None = ...,
        filter: FilterAggregation | Mapping[str, Any] | None = ...,
        bucket: BucketAggregation | Mapping[str, Any] | None = ...,
        sub_aggregation: Aggregations | Mapping[str, Any] | None = ...,
    ) -> None: ...

class TextQuery(Model):
    """A search for words."""

    terms: list[str]
    """The words."""
    fields: list[str]
    """The members to look in."""
    match_any: bool | None
    """True if one of the words suffices."""
    contains: bool | None
    """True if a member may contain a word instead of beginning with it."""
    def __init__(
        self,
        *,
        terms: list[str] | tuple[str, ...],
        fields: list[str] | tuple[str, ...],
        match_any: bool | None = ...,
        contains: bool | None = ...,
    ) -> None: ...

class TypeAheadQuery(Model):
    """A search for values that begin with a text, for suggestions while the user types."""

    query: str
    """The beginning of the values."""
    var_field: str
    """The member to look in."""
    nested_type: str | None
    """Kind of the nested objects to look in."""
    max_expansions: int | None
    """Maximum number of terms that the text is completed to."""
    size: int | None
    """Maximum number of suggestions."""
    sort: str | None
    """Direction in which the suggestions are sorted, `asc` or `desc`."""
    sort_by_value: bool | None
    """True to sort by the value instead of the number of documents."""
    def __init__(
        self,
        *,
        query: str,
        var_field: str,
        nested_type: str | None = ...,
        max_expansions: int | None = ...,
        size: int | None = ...,
        sort: str | None = ...,
        sort_by_value: bool | None = ...,
    ) -> None: ...
