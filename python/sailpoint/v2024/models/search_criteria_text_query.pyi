# Written by `make stubs` from schema/; change it there.
"""Search criteria text query."""

from sailpoint._core import Model

__all__ = ["SearchCriteriaTextQuery"]

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
