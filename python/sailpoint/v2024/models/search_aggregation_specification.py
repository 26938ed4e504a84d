# Generated from schema/.
"""An aggregation, and the one within it."""

__all__ = ["SearchAggregationSpecification"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.bucket_aggregation import BucketAggregation
    from sailpoint.v2024.models.filter_aggregation import FilterAggregation
    from sailpoint.v2024.models.metric_aggregation import MetricAggregation
    from sailpoint.v2024.models.nested_aggregation import NestedAggregation
    from sailpoint.v2024.models.sub_search_aggregation_specification import SubSearchAggregationSpecification

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
else:
    from sailpoint._core import model

    SearchAggregationSpecification = model("v2024", "SearchAggregationSpecification")
