# Generated from schema/.
"""Approval identity."""

__all__ = ["ApprovalIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalIdentity(Model):
        """Approval identity."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalIdentity = model("v2024", "ApprovalIdentity")
