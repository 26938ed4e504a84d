# Generated from schema/.
"""Approval comment."""

__all__ = ["ApprovalComment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ApprovalComment(Model):
        """Approval comment."""

        comment: str | None
        commenter: str | None
        var_date: datetime | str | None
        def __init__(
            self,
            *,
            comment: str | None = ...,
            commenter: str | None = ...,
            var_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalComment = model("v3", "ApprovalComment")
