# Generated from schema/.
"""Comment dto1 author."""

__all__ = ["CommentDto1Author"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CommentDto1Author(Model):
        """Comment dto1 author."""

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

    CommentDto1Author = model("beta", "CommentDto1Author")
