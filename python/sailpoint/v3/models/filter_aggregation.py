# Generated from schema/.
"""Limits an aggregation to documents with a value."""

__all__ = ["FilterAggregation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.search_filter_type import SearchFilterType

    class FilterAggregation(Model):
        """Limits an aggregation to documents with a value."""

        name: str
        """Name of the aggregation in the result."""
        type: str | None
        """Kind of condition."""
        var_field: str
        """The member."""
        value: str
        """The value."""
        def __init__(
            self,
            *,
            name: str,
            var_field: str,
            value: str,
            type: SearchFilterType | Literal["TERM"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FilterAggregation = model("v3", "FilterAggregation")
