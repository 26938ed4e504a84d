# Written by `make stubs` from schema/; change it there.
"""Search criteria query."""

from sailpoint._core import Model

__all__ = ["SearchCriteriaQuery"]

class SearchCriteriaQuery(Model):
    """Search criteria query."""

    query: str | None
    def __init__(
        self,
        *,
        query: str | None = ...,
    ) -> None: ...
