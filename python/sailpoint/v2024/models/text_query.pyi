# Written by `make stubs` from schema/; change it there.
"""Text query."""

from sailpoint._core import Model

__all__ = ["TextQuery"]

class TextQuery(Model):
    """Text query."""

    terms: list[str]
    fields: list[str]
    match_any: bool | None
    contains: bool | None
    def __init__(
        self,
        *,
        terms: list[str] | tuple[str, ...],
        fields: list[str] | tuple[str, ...],
        match_any: bool | None = ...,
        contains: bool | None = ...,
    ) -> None: ...
