# Generated from schema/.
"""The models of the schema file search, for type checkers."""

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
