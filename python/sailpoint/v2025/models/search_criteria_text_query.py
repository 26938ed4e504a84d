# Generated from schema/.
"""Search criteria text query."""

__all__ = ["SearchCriteriaTextQuery"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SearchCriteriaTextQuery(Model):
        """Search criteria text query."""

        terms: list[str] | None
        fields: list[str] | None
        match_any: bool | None
        def __init__(
            self,
            *,
            terms: list[str] | tuple[str, ...] | None = ...,
            fields: list[str] | tuple[str, ...] | None = ...,
            match_any: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteriaTextQuery = model("v2025", "SearchCriteriaTextQuery")
