# Generated from schema/.
"""Requested item status requester comment."""

__all__ = ["RequestedItemStatusRequesterComment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.comment_dto_author import CommentDtoAuthor

    class RequestedItemStatusRequesterComment(Model):
        """Requested item status requester comment."""

        comment: str | None
        created: datetime | str | None
        author: CommentDtoAuthor | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            comment: str | None = ...,
            created: datetime | str | None = ...,
            author: CommentDtoAuthor | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemStatusRequesterComment = model("v2024", "RequestedItemStatusRequesterComment")
