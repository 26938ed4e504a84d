# Written by `make stubs` from schema/; change it there.
"""Applies an aggregation to nested objects."""

from sailpoint._core import Model

__all__ = ["NestedAggregation"]

class NestedAggregation(Model):
    """Applies an aggregation to nested objects."""

    name: str
    """Name of the aggregation in the result."""
    type: str
    """Kind of the nested objects."""
    def __init__(
        self,
        *,
        name: str,
        type: str,
    ) -> None: ...
