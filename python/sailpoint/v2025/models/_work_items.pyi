# Generated from schema/.
"""The models of the schema file work_items, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models.work_item_state_manual_work_items import WorkItemStateManualWorkItems
from sailpoint.v2025.models.work_item_type_manual_work_items import WorkItemTypeManualWorkItems

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

class RemediationItemDetails(Model):
    """Remediation item details."""

    id: str | None
    target_id: str | None
    target_name: str | None
    target_display_name: str | None
    application_name: str | None
    attribute_name: str | None
    attribute_operation: str | None
    attribute_value: str | None
    native_identity: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        target_id: str | None = ...,
        target_name: str | None = ...,
        target_display_name: str | None = ...,
        application_name: str | None = ...,
        attribute_name: str | None = ...,
        attribute_operation: str | None = ...,
        attribute_value: str | None = ...,
        native_identity: str | None = ...,
    ) -> None: ...

class SectionDetails(Model):
    """Section details."""

    name: str | None
    label: str | None
    form_items: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        label: str | None = ...,
        form_items: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class WorkItemForward(Model):
    """Work item forward."""

    target_owner_id: str
    comment: str
    send_notifications: bool | None
    def __init__(
        self,
        *,
        target_owner_id: str,
        comment: str,
        send_notifications: bool | None = ...,
    ) -> None: ...

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
        | Literal["Generic", "Certification", "Remediation", "Delegation", "Approval", "ViolationReview", "Form", "PolicyVioloation", "Challenge", "ImpactAnalysis", "Signoff", "Event", "ManualAction", "Test"]
        | None = ...,
        remediation_items: Sequence[RemediationItemDetails | Mapping[str, Any]] | None = ...,
        approval_items: Sequence[ApprovalItemDetails | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        completed: datetime | str | None = ...,
        num_items: int | None = ...,
        form: WorkItemsForm | Mapping[str, Any] | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class WorkItemsCount(Model):
    """Work items count."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
    ) -> None: ...

class WorkItemsForm(Model):
    """Work items form."""

    id: str | None
    name: str | None
    title: str | None
    subtitle: str | None
    target_user: str | None
    sections: list[SectionDetails] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        title: str | None = ...,
        subtitle: str | None = ...,
        target_user: str | None = ...,
        sections: Sequence[SectionDetails | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class WorkItemsSummary(Model):
    """Work items summary."""

    open: int | None
    completed: int | None
    total: int | None
    def __init__(
        self,
        *,
        open: int | None = ...,
        completed: int | None = ...,
        total: int | None = ...,
    ) -> None: ...
