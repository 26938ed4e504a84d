# Generated from schema/.
"""A search for values that begin with a text, for suggestions while the user types."""

__all__ = ["TypeAheadQuery"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TypeAheadQuery(Model):
        """A search for values that begin with a text, for suggestions while the user types."""

        query: str
        """The beginning of the values."""
        var_field: str
        """The member to look in."""
        nested_type: str | None
        """Kind of the nested objects to look in."""
        max_expansions: int | None
        """Maximum number of terms that the text is completed to."""
        size: int | None
        """Maximum number of suggestions."""
        sort: str | None
        """Direction in which the suggestions are sorted, `asc` or `desc`."""
        sort_by_value: bool | None
        """True to sort by the value instead of the number of documents."""
        def __init__(
            self,
            *,
            query: str,
            var_field: str,
            nested_type: str | None = ...,
            max_expansions: int | None = ...,
            size: int | None = ...,
            sort: str | None = ...,
            sort_by_value: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TypeAheadQuery = model("v3", "TypeAheadQuery")
