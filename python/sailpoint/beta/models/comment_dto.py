# Generated from schema/.
"""A comment."""

__all__ = ["CommentDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.comment_dto_author import CommentDtoAuthor

    class CommentDto(Model):
        """A comment."""

        comment: str | None
        """The comment's text."""
        author: CommentDtoAuthor | None
        """The author."""
        created: datetime | str | None
        """Time of creation."""
        def __init__(
            self,
            *,
            comment: str | None = ...,
            author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommentDto = model("beta", "CommentDto")
