# Written by `make stubs` from schema/; change it there.
"""Type ahead query."""

from sailpoint._core import Model

__all__ = ["TypeAheadQuery"]

class TypeAheadQuery(Model):
    """Type ahead query."""

    query: str
    var_field: str
    nested_type: str | None
    max_expansions: int | None
    size: int | None
    sort: str | None
    sort_by_value: bool | None
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
