# Generated from schema/.
"""A comment."""

__all__ = ["CommentDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.comment_dto_author import CommentDtoAuthor

    class CommentDto(Model):
        """A comment."""

        comment: str | None
        """The comment's text."""
        created: datetime | str | None
        """Time of creation."""
        author: CommentDtoAuthor | None
        """The author.

        Read-only: it is left out of requests.
        """
        def __init__(
            self,
            *,
            comment: str | None = ...,
            created: datetime | str | None = ...,
            author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommentDto = model("v3", "CommentDto")
