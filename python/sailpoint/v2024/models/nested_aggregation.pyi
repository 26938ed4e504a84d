# Written by `make stubs` from schema/; change it there.
"""Nested aggregation."""

from sailpoint._core import Model

__all__ = ["NestedAggregation"]

class NestedAggregation(Model):
    """Nested aggregation."""

    name: str
    type: str
    def __init__(
        self,
        *,
        name: str,
        type: str,
    ) -> None: ...
