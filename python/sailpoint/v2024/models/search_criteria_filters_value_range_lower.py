# Generated from schema/.
"""Search criteria filters value range lower."""

__all__ = ["SearchCriteriaFiltersValueRangeLower"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SearchCriteriaFiltersValueRangeLower(Model):
        """Search criteria filters value range lower."""

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

    SearchCriteriaFiltersValueRangeLower = model("v2024", "SearchCriteriaFiltersValueRangeLower")
