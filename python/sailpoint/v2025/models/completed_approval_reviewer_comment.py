# Generated from schema/.
"""Completed approval reviewer comment."""

__all__ = ["CompletedApprovalReviewerComment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.comment_dto_author import CommentDtoAuthor

    class CompletedApprovalReviewerComment(Model):
        """Completed approval reviewer comment."""

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

    CompletedApprovalReviewerComment = model("v2025", "CompletedApprovalReviewerComment")
