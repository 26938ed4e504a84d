# Generated from schema/.
"""A condition on one member."""

__all__ = ["Filter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.filter_type import FilterType
    from sailpoint.v3.models.range import Range

    class Filter(Model):
        """A condition on one member."""

        type: str | None
        """Kind of filter."""
        range: Range | None
        """The range, for the type RANGE."""
        terms: list[str] | None
        """The values, for the type TERMS."""
        exclude: bool | None
        """True to exclude matching documents instead."""
        def __init__(
            self,
            *,
            type: FilterType | Literal["EXISTS", "RANGE", "TERMS"] | None = ...,
            range: Range | Mapping[str, Any] | None = ...,
            terms: list[str] | tuple[str, ...] | None = ...,
            exclude: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Filter = model("v3", "Filter")
