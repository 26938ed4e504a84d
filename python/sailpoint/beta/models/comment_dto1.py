# Generated from schema/.
"""Comment dto1."""

__all__ = ["CommentDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.comment_dto1_author import CommentDto1Author

    class CommentDto1(Model):
        """Comment dto1."""

        comment: str | None
        created: datetime | str | None
        author: CommentDto1Author | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            comment: str | None = ...,
            created: datetime | str | None = ...,
            author: CommentDto1Author | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommentDto1 = model("beta", "CommentDto1")
