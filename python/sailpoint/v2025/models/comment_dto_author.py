# Generated from schema/.
"""Comment dto author."""

__all__ = ["CommentDtoAuthor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    CommentDtoAuthor = model("v2025", "CommentDtoAuthor")
