# Written by `make stubs` from schema/; change it there.
"""Aggregation result."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model

__all__ = ["AggregationResult"]

class AggregationResult(Model):
    """Aggregation result."""

    aggregations: dict[str, Any] | None
    hits: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        aggregations: Mapping[str, Any] | None = ...,
        hits: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...
