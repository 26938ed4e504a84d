# Written by `make stubs` from schema/; change it there.
"""Metric aggregation."""

from sailpoint._core import Model

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
        type: str | None = ...,
    ) -> None: ...
