# Generated from schema/.
"""Search criteria filters value."""

__all__ = ["SearchCriteriaFiltersValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.search_criteria_filters_value_range import SearchCriteriaFiltersValueRange

    class SearchCriteriaFiltersValue(Model):
        """Search criteria filters value."""

        type: str | None
        terms: list[str] | None
        range: SearchCriteriaFiltersValueRange | None
        def __init__(
            self,
            *,
            type: str | None = ...,
            terms: list[str] | tuple[str, ...] | None = ...,
            range: SearchCriteriaFiltersValueRange | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteriaFiltersValue = model("v2025", "SearchCriteriaFiltersValue")
