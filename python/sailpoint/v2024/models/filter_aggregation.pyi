# Written by `make stubs` from schema/; change it there.
"""Filter aggregation."""

from sailpoint._core import Model

__all__ = ["FilterAggregation"]

class FilterAggregation(Model):
    """Filter aggregation."""

    name: str
    type: str | None
    var_field: str
    value: str
    def __init__(
        self,
        *,
        name: str,
        var_field: str,
        value: str,
        type: str | None = ...,
    ) -> None: ...
