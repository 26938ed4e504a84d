# Generated from schema/.
"""Work items."""

__all__ = ["WorkItems"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.approval_item_details import ApprovalItemDetails
    from sailpoint.beta.models.form_details import FormDetails
    from sailpoint.beta.models.remediation_item_details import RemediationItemDetails
    from sailpoint.beta.models.work_item_state import WorkItemState
    from sailpoint.beta.models.work_item_type import WorkItemType

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
        errors: list[str] | None
        form: FormDetails | None
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
            state: WorkItemState
            | Literal["Finished", "Rejected", "Returned", "Expired", "Pending", "Canceled"]
            | None = ...,
            type: WorkItemType
            | Literal["Unknown", "Generic", "Certification", "Remediation", "Delegation", "Approval", "ViolationReview", "Form", "PolicyViolation", "Challenge", "ImpactAnalysis", "Signoff", "Event", "ManualAction", "Test"]
            | None = ...,
            remediation_items: Sequence[RemediationItemDetails | Mapping[str, Any]] | None = ...,
            approval_items: Sequence[ApprovalItemDetails | Mapping[str, Any]] | None = ...,
            name: str | None = ...,
            completed: datetime | str | None = ...,
            num_items: int | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
            form: FormDetails | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkItems = model("beta", "WorkItems")
