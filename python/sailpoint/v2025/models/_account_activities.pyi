# Generated from schema/.
"""The models of the schema file account_activities, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models.account_activity_approval_status import AccountActivityApprovalStatus
from sailpoint.v2025.models.account_activity_item_operation import AccountActivityItemOperation
from sailpoint.v2025.models.completion_status import CompletionStatus
from sailpoint.v2025.models.execution_status import ExecutionStatus
from sailpoint.v2025.models.provisioning_state import ProvisioningState
from sailpoint.v2025.models.requestable_object_type import RequestableObjectType

class AccountActivity(Model):
    """Account activity."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    completed: datetime | str | None
    completion_status: str | None
    type: str | None
    requester_identity_summary: IdentitySummary | None
    target_identity_summary: IdentitySummary | None
    errors: list[str] | None
    warnings: list[str] | None
    items: list[AccountActivityItem] | None
    execution_status: str | None
    client_metadata: dict[str, str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        completed: datetime | str | None = ...,
        completion_status: CompletionStatus | Literal["SUCCESS", "FAILURE", "INCOMPLETE", "PENDING"] | None = ...,
        type: str | None = ...,
        requester_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
        target_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
        warnings: list[str] | tuple[str, ...] | None = ...,
        items: Sequence[AccountActivityItem | Mapping[str, Any]] | None = ...,
        execution_status: ExecutionStatus | Literal["EXECUTING", "VERIFYING", "TERMINATED", "COMPLETED"] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
    ) -> None: ...

class AccountActivityItem(Model):
    """Account activity item."""

    id: str | None
    name: str | None
    requested: datetime | str | None
    approval_status: str | None
    provisioning_status: str | None
    requester_comment: Comment | None
    reviewer_identity_summary: IdentitySummary | None
    reviewer_comment: Comment | None
    operation: str | None
    attribute: str | None
    value: str | None
    native_identity: str | None
    source_id: str | None
    account_request_info: AccountRequestInfo | None
    client_metadata: dict[str, str] | None
    remove_date: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        requested: datetime | str | None = ...,
        approval_status: AccountActivityApprovalStatus
        | Literal["FINISHED", "REJECTED", "RETURNED", "EXPIRED", "PENDING", "CANCELED"]
        | None = ...,
        provisioning_status: ProvisioningState
        | Literal["PENDING", "FINISHED", "UNVERIFIABLE", "COMMITED", "FAILED", "RETRY"]
        | None = ...,
        requester_comment: Comment | Mapping[str, Any] | None = ...,
        reviewer_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
        reviewer_comment: Comment | Mapping[str, Any] | None = ...,
        operation: AccountActivityItemOperation
        | Literal["ADD", "CREATE", "MODIFY", "DELETE", "DISABLE", "ENABLE", "UNLOCK", "LOCK", "REMOVE", "SET"]
        | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        native_identity: str | None = ...,
        source_id: str | None = ...,
        account_request_info: AccountRequestInfo | Mapping[str, Any] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        remove_date: datetime | str | None = ...,
    ) -> None: ...

class AccountRequestInfo(Model):
    """Account request info."""

    requested_object_id: str | None
    requested_object_name: str | None
    requested_object_type: str | None
    def __init__(
        self,
        *,
        requested_object_id: str | None = ...,
        requested_object_name: str | None = ...,
        requested_object_type: RequestableObjectType | Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
    ) -> None: ...

class Comment(Model):
    """Comment."""

    commenter_id: str | None
    commenter_name: str | None
    body: str | None
    var_date: datetime | str | None
    def __init__(
        self,
        *,
        commenter_id: str | None = ...,
        commenter_name: str | None = ...,
        body: str | None = ...,
        var_date: datetime | str | None = ...,
    ) -> None: ...

class IdentitySummary(Model):
    """Identity summary."""

    id: str | None
    name: str | None
    identity_id: str | None
    completed: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        identity_id: str | None = ...,
        completed: bool | None = ...,
    ) -> None: ...
