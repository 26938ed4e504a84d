# Generated from schema/.
"""Computes a number from the values of a member."""

__all__ = ["MetricAggregation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.metric_type import MetricType

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
else:
    from sailpoint._core import model

    MetricAggregation = model("v2024", "MetricAggregation")
