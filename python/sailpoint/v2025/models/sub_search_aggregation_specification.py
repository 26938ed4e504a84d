# Generated from schema/.
"""Sub search aggregation specification."""

__all__ = ["SubSearchAggregationSpecification"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.aggregations import Aggregations
    from sailpoint.v2025.models.bucket_aggregation import BucketAggregation
    from sailpoint.v2025.models.filter_aggregation import FilterAggregation
    from sailpoint.v2025.models.metric_aggregation import MetricAggregation
    from sailpoint.v2025.models.nested_aggregation import NestedAggregation

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
else:
    from sailpoint._core import model

    SubSearchAggregationSpecification = model("v2025", "SubSearchAggregationSpecification")
