# Generated from schema/.
"""Work items."""

__all__ = ["WorkItems"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.approval_item_details import ApprovalItemDetails
    from sailpoint.v2024.models.remediation_item_details import RemediationItemDetails
    from sailpoint.v2024.models.work_item_state_manual_work_items import WorkItemStateManualWorkItems
    from sailpoint.v2024.models.work_item_type_manual_work_items import WorkItemTypeManualWorkItems
    from sailpoint.v2024.models.work_items_form import WorkItemsForm

    class WorkItems(Model):
        """Work items."""

        id: str | None
        requester_id: str | None
        requester_display_name: str | None
        owner_id: str | None
        owner_name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        description: str | None
        state: str | None
        type: str | None
        remediation_items: list[RemediationItemDetails] | None
        approval_items: list[ApprovalItemDetails] | None
        name: str | None
        completed: datetime | str | None
        num_items: int | None
        form: WorkItemsForm | None
        errors: list[str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            requester_id: str | None = ...,
            requester_display_name: str | None = ...,
            owner_id: str | None = ...,
            owner_name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            state: WorkItemStateManualWorkItems
            | Literal["Finished", "Rejected", "Returned", "Expired", "Pending", "Canceled"]
            | None = ...,
            type: WorkItemTypeManualWorkItems
            | Literal["Generic", "Certification", "Remediation", "Delegation", "Approval", "ViolationReview", "Form", "PolicyViolation", "Challenge", "ImpactAnalysis", "Signoff", "Event", "ManualAction", "Test"]
            | None = ...,
            remediation_items: Sequence[RemediationItemDetails | Mapping[str, Any]] | None = ...,
            approval_items: Sequence[ApprovalItemDetails | Mapping[str, Any]] | None = ...,
            name: str | None = ...,
            completed: datetime | str | None = ...,
            num_items: int | None = ...,
            form: WorkItemsForm | Mapping[str, Any] | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkItems = model("v2024", "WorkItems")
