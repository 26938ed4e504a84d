# Written by `make stubs` from schema/; change it there.
"""Metric aggregation."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.metric_type import MetricType

__all__ = ["MetricAggregation"]

class MetricAggregation(Model):
    """Metric aggregation."""

    name: str
    type: str | None
    var_field: str
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        type: MetricType | Literal["COUNT", "UNIQUE_COUNT", "AVG", "SUM", "MEDIAN", "MIN", "MAX"] | None = ...,
    ) -> None: ...
