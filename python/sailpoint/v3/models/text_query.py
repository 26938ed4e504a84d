# Generated from schema/.
"""A search for words."""

__all__ = ["TextQuery"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TextQuery(Model):
        """A search for words."""

        terms: list[str]
        """The words."""
        fields: list[str]
        """The members to look in."""
        match_any: bool | None
        """True if one of the words suffices."""
        contains: bool | None
        """True if a member may contain a word instead of beginning with it."""
        def __init__(
            self,
            *,
            terms: list[str] | tuple[str, ...],
            fields: list[str] | tuple[str, ...],
            match_any: bool | None = ...,
            contains: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TextQuery = model("v3", "TextQuery")
