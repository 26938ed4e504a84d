# Generated from schema/.
"""The models of the schema file work_items, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models.work_item_state import WorkItemState
from sailpoint.beta.models.work_item_type import WorkItemType

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

class FormDetails(Model):
    """Form details."""

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

class WorkItemsCount(Model):
    """Work items count."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
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
