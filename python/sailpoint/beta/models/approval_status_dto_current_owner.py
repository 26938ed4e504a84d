# Generated from schema/.
"""Approval status dto current owner."""

__all__ = ["ApprovalStatusDtoCurrentOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalStatusDtoCurrentOwner(Model):
        """Approval status dto current owner."""

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

    ApprovalStatusDtoCurrentOwner = model("beta", "ApprovalStatusDtoCurrentOwner")
