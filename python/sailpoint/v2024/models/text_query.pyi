# Written by `make stubs` from schema/; change it there.
"""A search for words."""

from sailpoint._core import Model

__all__ = ["TextQuery"]

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
