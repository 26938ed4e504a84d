# Generated from schema/.
"""The models of the schema file non_employee_lifecycle_management, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation
from sailpoint.v3.models.approval_status import ApprovalStatus
from sailpoint.v3.models.non_employee_identity_dto_type import NonEmployeeIdentityDtoType
from sailpoint.v3.models.non_employee_schema_attribute_type import NonEmployeeSchemaAttributeType

class DeleteNonEmployeeRecordsInBulkRequest(Model):
    """Delete non employee records in bulk request."""

    ids: list[str]
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...],
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
    approver: NonEmployeeIdentityReferenceWithId | None
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
        approver: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
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
    approver: NonEmployeeIdentityReferenceWithId | None
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
        approver: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
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
    approver: NonEmployeeIdentityReferenceWithId | None
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
        approver: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
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

    approved: int | None
    pending: int | None
    rejected: int | None
    def __init__(
        self,
        *,
        approved: int | None = ...,
        pending: int | None = ...,
        rejected: int | None = ...,
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

class NonEmployeeIdentityReferenceWithId(Model):
    """Non employee identity reference with id."""

    type: str | None
    id: str | None
    def __init__(
        self,
        *,
        type: NonEmployeeIdentityDtoType | Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
        id: str | None = ...,
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
    requester: NonEmployeeIdentityReferenceWithId | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        requester: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
    ) -> None: ...

class NonEmployeeRequestSummary(Model):
    """Non employee request summary."""

    approved: int | None
    rejected: int | None
    pending: int | None
    non_employee_count: int | None
    def __init__(
        self,
        *,
        approved: int | None = ...,
        rejected: int | None = ...,
        pending: int | None = ...,
        non_employee_count: int | None = ...,
    ) -> None: ...

class NonEmployeeRequestWithoutApprovalItem(Model):
    """Non employee request without approval item."""

    id: str | None
    requester: NonEmployeeIdentityReferenceWithId | None
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
        requester: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
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
        type: NonEmployeeSchemaAttributeType | Literal["TEXT", "DATE", "IDENTITY"],
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
    approvers: list[NonEmployeeIdentityReferenceWithId] | None
    account_managers: list[NonEmployeeIdentityReferenceWithId] | None
    modified: datetime | str | None
    created: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        approvers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
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
    approvers: list[NonEmployeeIdentityReferenceWithId] | None
    account_managers: list[NonEmployeeIdentityReferenceWithId] | None
    modified: datetime | str | None
    created: datetime | str | None
    cloud_external_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        source_id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        approvers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        cloud_external_id: str | None = ...,
    ) -> None: ...

class NonEmployeeSourceWithNECount(Model):
    """Non employee source with NE count."""

    id: str | None
    source_id: str | None
    name: str | None
    description: str | None
    approvers: list[NonEmployeeIdentityReferenceWithId] | None
    account_managers: list[NonEmployeeIdentityReferenceWithId] | None
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
        approvers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        account_managers: Sequence[NonEmployeeIdentityReferenceWithId | Mapping[str, Any]] | None = ...,
        modified: datetime | str | None = ...,
        created: datetime | str | None = ...,
        non_employee_count: int | None = ...,
    ) -> None: ...
