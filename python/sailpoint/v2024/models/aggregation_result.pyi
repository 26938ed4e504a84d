# Written by `make stubs` from schema/; change it there.
"""The result of aggregations."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

__all__ = ["AggregationResult"]

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
