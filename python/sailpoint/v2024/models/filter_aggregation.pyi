# Written by `make stubs` from schema/; change it there.
"""Filter aggregation."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.search_filter_type import SearchFilterType

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
        type: SearchFilterType | Literal["TERM"] | None = ...,
    ) -> None: ...
