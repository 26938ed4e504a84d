# Generated from schema/.
"""Search criteria query."""

__all__ = ["SearchCriteriaQuery"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class SearchCriteriaQuery(Model):
        """Search criteria query."""

        query: str | None
        def __init__(
            self,
            *,
            query: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SearchCriteriaQuery = model("v2024", "SearchCriteriaQuery")
