# Generated from schema/.
"""Approval status dto original owner."""

__all__ = ["ApprovalStatusDtoOriginalOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalStatusDtoOriginalOwner(Model):
        """Approval status dto original owner."""

        type: str | None
        """Known values: GOVERNANCE_GROUP, IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalStatusDtoOriginalOwner = model("v2025", "ApprovalStatusDtoOriginalOwner")
