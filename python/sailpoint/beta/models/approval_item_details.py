# Generated from schema/.
"""Approval item details."""

__all__ = ["ApprovalItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.work_item_state import WorkItemState

    class ApprovalItemDetails(Model):
        """Approval item details."""

        id: str | None
        account: str | None
        application: str | None
        name: str | None
        operation: str | None
        value: str | None
        state: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            account: str | None = ...,
            application: str | None = ...,
            name: str | None = ...,
            operation: str | None = ...,
            value: str | None = ...,
            state: WorkItemState
            | Literal["Finished", "Rejected", "Returned", "Expired", "Pending", "Canceled"]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalItemDetails = model("beta", "ApprovalItemDetails")
