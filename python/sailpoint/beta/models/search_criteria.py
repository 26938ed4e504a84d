# Generated from schema/.
"""Search criteria."""

__all__ = ["SearchCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.search_criteria_filters_value import SearchCriteriaFiltersValue
    from sailpoint.beta.models.search_criteria_query import SearchCriteriaQuery
    from sailpoint.beta.models.search_criteria_text_query import SearchCriteriaTextQuery

    class SearchCriteria(Model):
        """Search criteria."""

        indices: list[str]
        filters: dict[str, SearchCriteriaFiltersValue] | None
        query: SearchCriteriaQuery | None
        query_type: str | None
        text_query: SearchCriteriaTextQuery | None
        include_nested: bool | None
        sort: list[str] | None
        search_after: list[str] | None
        def __init__(
            self,
            *,
            indices: list[str] | tuple[str, ...],
            filters: Mapping[str, SearchCriteriaFiltersValue | Mapping[str, Any]] | None = ...,
            query: SearchCriteriaQuery | Mapping[str, Any] | None = ...,
            query_type: str | None = ...,
            text_query: SearchCriteriaTextQuery | Mapping[str, Any] | None = ...,
            include_nested: bool | None = ...,
            sort: list[str] | tuple[str, ...] | None = ...,
            search_after: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteria = model("beta", "SearchCriteria")
