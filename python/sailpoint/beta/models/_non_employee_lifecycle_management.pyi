# Generated from schema/.
"""The models of the schema file non_employee_lifecycle_management, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import JsonPatchOperation
from sailpoint.beta.models.approval_status import ApprovalStatus
from sailpoint.beta.models.dto_type import DtoType
from sailpoint.beta.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType

class DeleteNonEmployeeRecordInBulkRequest(Model):
    """Delete non employee record in bulk request."""

    ids: list[str]
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...],
    ) -> None: ...

class IdentityReferenceWithId(Model):
    """Identity reference with id."""

    type: str | None
    id: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
    ) -> None: ...

class NonEmployeeApprovalDecision(Model):
    """Non employee approval decision."""

    comment: str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
    ) -> None: ...

class NonEmployeeApprovalItem(Model):
    """Non employee approval item."""

    id: str | None
    approver: IdentityReferenceWithId | None
    account_name: str | None
    approval_status: str | None
    approval_order: float | None
    comment: str | None
    modified: datetime | str | None
    created: datetime | str | None
    non_employee_request: NonEmployeeRequestLite | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        approver: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
        account_name: str | None = ...,
        approval_status: ApprovalStatus
        | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
        | None = ...,
        approval_order: float | None = ...,
        comment: str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_request: NonEmployeeRequestLite | Mapping[str, Any] | None = ...,
    ) -> None: ...

class NonEmployeeApprovalItemBase(Model):
    """Non employee approval item base."""

    id: str | None
    approver: IdentityReferenceWithId | None
    account_name: str | None
    approval_status: str | None
    approval_order: float | None
    comment: str | None
    modified: datetime | str | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        approver: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
        account_name: str | None = ...,
        approval_status: ApprovalStatus
        | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
        | None = ...,
        approval_order: float | None = ...,
        comment: str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class NonEmployeeApprovalItemDetail(Model):
    """Non employee approval item detail."""

    id: str | None
    approver: IdentityReferenceWithId | None
    account_name: str | None
    approval_status: str | None
    approval_order: float | None
    comment: str | None
    modified: datetime | str | None
    created: datetime | str | None
    non_employee_request: NonEmployeeRequestWithoutApprovalItem | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        approver: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
        account_name: str | None = ...,
        approval_status: ApprovalStatus
        | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
        | None = ...,
        approval_order: float | None = ...,
        comment: str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_request: NonEmployeeRequestWithoutApprovalItem | Mapping[str, Any] | None = ...,
    ) -> None: ...

class NonEmployeeApprovalSummary(Model):
    """Non employee approval summary."""

    approved: float | None
    pending: float | None
    rejected: float | None
    def __init__(
        self,
        *,
        approved: float | None = ...,
        pending: float | None = ...,
        rejected: float | None = ...,
    ) -> None: ...

class NonEmployeeBulkUploadJob(Model):
    """Non employee bulk upload job."""

    id: str | None
    source_id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    status: str | None
    """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        status: Literal["PENDING", "IN_PROGRESS", "COMPLETED", "ERROR"] | None = ...,
    ) -> None: ...

class NonEmployeeBulkUploadStatus(Model):
    """Non employee bulk upload status."""

    status: str | None
    """Known values: PENDING, IN_PROGRESS, COMPLETED, ERROR."""
    def __init__(
        self,
        *,
        status: Literal["PENDING", "IN_PROGRESS", "COMPLETED", "ERROR"] | None = ...,
    ) -> None: ...

class NonEmployeeIdnUserRequest(Model):
    """Non employee idn user request."""

    id: str
    def __init__(
        self,
        *,
        id: str,
    ) -> None: ...

class NonEmployeeRecord(Tracked[JsonPatchOperation], Model):
    """Non employee record."""

    id: str | None
    account_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    manager: str | None
    source_id: str | None
    data: dict[str, str] | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    modified: datetime | str | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        manager: str | None = ...,
        source_id: str | None = ...,
        data: Mapping[str, str] | None = ...,
        start_date: datetime | str | None = ...,
        end_date: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class NonEmployeeRejectApprovalDecision(Model):
    """Non employee reject approval decision."""

    comment: str
    def __init__(
        self,
        *,
        comment: str,
    ) -> None: ...

class NonEmployeeRequest(Model):
    """Non employee request."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    account_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    manager: str | None
    non_employee_source: NonEmployeeSourceLite | None
    data: dict[str, str] | None
    approval_items: list[NonEmployeeApprovalItemBase] | None
    approval_status: str | None
    comment: str | None
    completion_date: datetime | str | None
    start_date: datetime | str | None
    end_date: datetime | str | None
    modified: datetime | str | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        account_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        manager: str | None = ...,
        non_employee_source: NonEmployeeSourceLite | Mapping[str, Any] | None = ...,
        data: Mapping[str, str] | None = ...,
        approval_items: Sequence[NonEmployeeApprovalItemBase | Mapping[str, Any]] | None = ...,
        approval_status: ApprovalStatus
        | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
        | None = ...,
        comment: str | None = ...,
        completion_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        end_date: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class NonEmployeeRequestBody(Model):
    """Non employee request body."""

    account_name: str
    first_name: str
    last_name: str
    email: str
    phone: str
    manager: str
    source_id: str
    data: dict[str, str] | None
    start_date: datetime | str
    end_date: datetime | str
    def __init__(
        self,
        *,
        account_name: str,
        first_name: str,
        last_name: str,
        email: str,
        phone: str,
        manager: str,
        source_id: str,
        start_date: datetime | str,
        end_date: datetime | str,
        data: Mapping[str, str] | None = ...,
    ) -> None: ...

class NonEmployeeRequestLite(Model):
    """Non employee request lite."""

    id: str | None
    requester: IdentityReferenceWithId | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        requester: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
    ) -> None: ...

class NonEmployeeRequestSummary(Model):
    """Non employee request summary."""

    approved: float | None
    rejected: float | None
    pending: float | None
    non_employee_count: float | None
    def __init__(
        self,
        *,
        approved: float | None = ...,
        rejected: float | None = ...,
        pending: float | None = ...,
        non_employee_count: float | None = ...,
    ) -> None: ...

class NonEmployeeRequestWithoutApprovalItem(Model):
    """Non employee request without approval item."""

    id: str | None
    requester: IdentityReferenceWithId | None
    account_name: str | None
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    manager: str | None
    non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | None
    data: dict[str, str] | None
    approval_status: str | None
    comment: str | None
    completion_date: datetime | str | None
    start_date: date | str | None
    end_date: date | str | None
    modified: datetime | str | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        requester: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
        account_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        phone: str | None = ...,
        manager: str | None = ...,
        non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | Mapping[str, Any] | None = ...,
        data: Mapping[str, str] | None = ...,
        approval_status: ApprovalStatus
        | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
        | None = ...,
        comment: str | None = ...,
        completion_date: datetime | str | None = ...,
        start_date: date | str | None = ...,
        end_date: date | str | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
    ) -> None: ...

class NonEmployeeSchemaAttribute(Tracked[JsonPatchOperation], Model):
    """Non employee schema attribute."""

    id: str | None
    system: bool | None
    modified: datetime | str | None
    created: datetime | str | None
    type: str
    label: str
    technical_name: str
    help_text: str | None
    placeholder: str | None
    required: bool | None
    def __init__(
        self,
        *,
        type: NonEmployeeSchemaAttributeType | Literal["TEXT", "DATE", "IDENTITY", "PHONE", "EMAIL"],
        label: str,
        technical_name: str,
        id: str | None = ...,
        system: bool | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        help_text: str | None = ...,
        placeholder: str | None = ...,
        required: bool | None = ...,
    ) -> None: ...

class NonEmployeeSchemaAttributeBody(Model):
    """Non employee schema attribute body."""

    type: str
    label: str
    technical_name: str
    help_text: str | None
    placeholder: str | None
    required: bool | None
    def __init__(
        self,
        *,
        type: str,
        label: str,
        technical_name: str,
        help_text: str | None = ...,
        placeholder: str | None = ...,
        required: bool | None = ...,
    ) -> None: ...

class NonEmployeeSource(Tracked[JsonPatchOperation], Model):
    """Non employee source."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    approvers: list[IdentityReferenceWithId] | None
    account_managers: list[IdentityReferenceWithId] | None
    modified: datetime | str | None
    created: datetime | str | None
    non_employee_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        approvers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_count: int | None = ...,
    ) -> None: ...

class NonEmployeeSourceLite(Model):
    """Non employee source lite."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...

class NonEmployeeSourceLiteWithSchemaAttributes(Model):
    """Non employee source lite with schema attributes."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    schema_attributes: list[NonEmployeeSchemaAttribute] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        schema_attributes: Sequence[NonEmployeeSchemaAttribute | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NonEmployeeSourceRequestBody(Model):
    """Non employee source request body."""

    name: str
    description: str
    owner: NonEmployeeIdnUserRequest
    management_workgroup: str | None
    approvers: list[NonEmployeeIdnUserRequest] | None
    account_managers: list[NonEmployeeIdnUserRequest] | None
    def __init__(
        self,
        *,
        name: str,
        description: str,
        owner: NonEmployeeIdnUserRequest | Mapping[str, Any],
        management_workgroup: str | None = ...,
        approvers: Sequence[NonEmployeeIdnUserRequest | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[NonEmployeeIdnUserRequest | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NonEmployeeSourceWithCloudExternalId(Model):
    """Non employee source with cloud external id."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    approvers: list[IdentityReferenceWithId] | None
    account_managers: list[IdentityReferenceWithId] | None
    modified: datetime | str | None
    created: datetime | str | None
    non_employee_count: int | None
    cloud_external_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        approvers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_count: int | None = ...,
        cloud_external_id: str | None = ...,
    ) -> None: ...

class NonEmployeeSourceWithNECount(Model):
    """Non employee source with NE count."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    approvers: list[IdentityReferenceWithId] | None
    account_managers: list[IdentityReferenceWithId] | None
    modified: datetime | str | None
    created: datetime | str | None
    non_employee_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        approvers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[IdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_count: int | None = ...,
    ) -> None: ...
