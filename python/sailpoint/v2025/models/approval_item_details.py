# Generated from schema/.
"""Approval item details."""

__all__ = ["ApprovalItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class ApprovalItemDetails(Model):
        """Approval item details."""

        id: str | None
        account: str | None
        application: str | None
        name: str | None
        operation: str | None
        value: str | None
        state: Any
        def __init__(
            self,
            *,
            id: str | None = ...,
            account: str | None = ...,
            application: str | None = ...,
            name: str | None = ...,
            operation: str | None = ...,
            value: str | None = ...,
            state: Any = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalItemDetails = model("v2025", "ApprovalItemDetails")
