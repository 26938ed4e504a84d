# Written by `make stubs` from schema/; change it there.
"""Comment dto author."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["CommentDtoAuthor"]

class CommentDtoAuthor(Model):
    """Comment dto author."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
