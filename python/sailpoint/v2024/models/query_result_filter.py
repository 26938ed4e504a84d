# Generated from schema/.
"""The members of the documents in the result."""

__all__ = ["QueryResultFilter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class QueryResultFilter(Model):
        """The members of the documents in the result."""

        includes: list[str] | None
        """Members to include."""
        excludes: list[str] | None
        """Members to leave out."""
        def __init__(
            self,
            *,
            includes: list[str] | tuple[str, ...] | None = ...,
            excludes: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    QueryResultFilter = model("v2024", "QueryResultFilter")
