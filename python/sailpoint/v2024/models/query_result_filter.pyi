# Written by `make stubs` from schema/; change it there.
"""The members of the documents in the result."""

from sailpoint._core import Model

__all__ = ["QueryResultFilter"]

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
