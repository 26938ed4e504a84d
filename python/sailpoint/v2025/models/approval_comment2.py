# Generated from schema/.
"""Approval comment2."""

__all__ = ["ApprovalComment2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ApprovalComment2(Model):
        """Approval comment2."""

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

    ApprovalComment2 = model("v2025", "ApprovalComment2")
