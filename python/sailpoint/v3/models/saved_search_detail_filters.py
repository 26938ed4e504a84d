# Generated from schema/.
"""Saved search detail filters."""

__all__ = ["SavedSearchDetailFilters"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.filter_type import FilterType
    from sailpoint.v3.models.range import Range

    class SavedSearchDetailFilters(Model):
        """Saved search detail filters."""

        type: str | None
        range: Range | None
        terms: list[str] | None
        exclude: bool | None
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

    SavedSearchDetailFilters = model("v3", "SavedSearchDetailFilters")
