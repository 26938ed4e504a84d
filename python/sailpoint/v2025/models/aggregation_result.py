# Generated from schema/.
"""The result of aggregations."""

__all__ = ["AggregationResult"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AggregationResult = model("v2025", "AggregationResult")
