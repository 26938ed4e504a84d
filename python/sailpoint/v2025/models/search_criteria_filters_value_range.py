# Generated from schema/.
"""Search criteria filters value range."""

__all__ = ["SearchCriteriaFiltersValueRange"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.search_criteria_filters_value_range_lower import SearchCriteriaFiltersValueRangeLower
    from sailpoint.v2025.models.search_criteria_filters_value_range_upper import SearchCriteriaFiltersValueRangeUpper

    class SearchCriteriaFiltersValueRange(Model):
        """Search criteria filters value range."""

        lower: SearchCriteriaFiltersValueRangeLower | None
        upper: SearchCriteriaFiltersValueRangeUpper | None
        def __init__(
            self,
            *,
            lower: SearchCriteriaFiltersValueRangeLower | Mapping[str, Any] | None = ...,
            upper: SearchCriteriaFiltersValueRangeUpper | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteriaFiltersValueRange = model("v2025", "SearchCriteriaFiltersValueRange")
