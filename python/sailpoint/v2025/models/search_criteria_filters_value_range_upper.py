# Generated from schema/.
"""Search criteria filters value range upper."""

__all__ = ["SearchCriteriaFiltersValueRangeUpper"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SearchCriteriaFiltersValueRangeUpper(Model):
        """Search criteria filters value range upper."""

        value: str | None
        inclusive: bool | None
        def __init__(
            self,
            *,
            value: str | None = ...,
            inclusive: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteriaFiltersValueRangeUpper = model("v2025", "SearchCriteriaFiltersValueRangeUpper")
