# Written by `make stubs` from schema/; change it there.
"""Search aggregation specification."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.bucket_aggregation import BucketAggregation
from sailpoint.v2024.models.filter_aggregation import FilterAggregation
from sailpoint.v2024.models.metric_aggregation import MetricAggregation
from sailpoint.v2024.models.nested_aggregation import NestedAggregation
from sailpoint.v2024.models.sub_search_aggregation_specification import SubSearchAggregationSpecification

__all__ = ["SearchAggregationSpecification"]

class SearchAggregationSpecification(Model):
    """Search aggregation specification."""

    nested: NestedAggregation | None
    metric: MetricAggregation | None
    filter: FilterAggregation | None
    bucket: BucketAggregation | None
    sub_aggregation: SubSearchAggregationSpecification | None
    def __init__(
        self,
        *,
        nested: NestedAggregation | Mapping[str, Any] | None = ...,
        metric: MetricAggregation | Mapping[str, Any] | None = ...,
        filter: FilterAggregation | Mapping[str, Any] | None = ...,
        bucket: BucketAggregation | Mapping[str, Any] | None = ...,
        sub_aggregation: SubSearchAggregationSpecification | Mapping[str, Any] | None = ...,
    ) -> None: ...
