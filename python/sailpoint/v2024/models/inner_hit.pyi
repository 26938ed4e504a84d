# Written by `make stubs` from schema/; change it there.
"""A query on nested objects of the documents."""

from sailpoint._core import Model

__all__ = ["InnerHit"]

class InnerHit(Model):
    """A query on nested objects of the documents."""

    query: str
    """The query text."""
    type: str
    """Kind of the nested objects, for example `access`."""
    def __init__(
        self,
        *,
        query: str,
        type: str,
    ) -> None: ...
