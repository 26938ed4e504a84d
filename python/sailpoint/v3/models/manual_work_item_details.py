# Generated from schema/.
"""Manual work item details."""

__all__ = ["ManualWorkItemDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.approval_forward_history import ApprovalForwardHistory
    from sailpoint.v3.models.manual_work_item_details_current_owner import ManualWorkItemDetailsCurrentOwner
    from sailpoint.v3.models.manual_work_item_details_original_owner import ManualWorkItemDetailsOriginalOwner
    from sailpoint.v3.models.manual_work_item_state import ManualWorkItemState

    class ManualWorkItemDetails(Model):
        """Manual work item details."""

        forwarded: bool | None
        original_owner: ManualWorkItemDetailsOriginalOwner | None
        current_owner: ManualWorkItemDetailsCurrentOwner | None
        modified: datetime | str | None
        status: str | None
        forward_history: list[ApprovalForwardHistory] | None
        def __init__(
            self,
            *,
            forwarded: bool | None = ...,
            original_owner: ManualWorkItemDetailsOriginalOwner | Mapping[str, Any] | None = ...,
            current_owner: ManualWorkItemDetailsCurrentOwner | Mapping[str, Any] | None = ...,
            modified: datetime | str | None = ...,
            status: ManualWorkItemState
            | Literal["PENDING", "APPROVED", "REJECTED", "EXPIRED", "CANCELLED", "ARCHIVED"]
            | None = ...,
            forward_history: Sequence[ApprovalForwardHistory | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManualWorkItemDetails = model("v3", "ManualWorkItemDetails")
