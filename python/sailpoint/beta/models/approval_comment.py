# Generated from schema/.
"""Approval comment."""

__all__ = ["ApprovalComment"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.approval_identity import ApprovalIdentity

    class ApprovalComment(Model):
        """Approval comment."""

        author: ApprovalIdentity | None
        comment: str | None
        created_date: str | None
        def __init__(
            self,
            *,
            author: ApprovalIdentity | Mapping[str, Any] | None = ...,
            comment: str | None = ...,
            created_date: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalComment = model("beta", "ApprovalComment")
