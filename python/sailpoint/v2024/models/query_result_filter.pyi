# Written by `make stubs` from schema/; change it there.
"""Query result filter."""

from sailpoint._core import Model

__all__ = ["QueryResultFilter"]

class QueryResultFilter(Model):
    """Query result filter."""

    includes: list[str] | None
    excludes: list[str] | None
    def __init__(
        self,
        *,
        includes: list[str] | tuple[str, ...] | None = ...,
        excludes: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
