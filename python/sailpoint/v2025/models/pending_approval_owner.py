# Generated from schema/.
"""Pending approval owner."""

__all__ = ["PendingApprovalOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class PendingApprovalOwner(Model):
        """Pending approval owner."""

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

    PendingApprovalOwner = model("v2025", "PendingApprovalOwner")
