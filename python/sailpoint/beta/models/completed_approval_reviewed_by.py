# Generated from schema/.
"""Completed approval reviewed by."""

__all__ = ["CompletedApprovalReviewedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CompletedApprovalReviewedBy(Model):
        """Completed approval reviewed by."""

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

    CompletedApprovalReviewedBy = model("beta", "CompletedApprovalReviewedBy")
