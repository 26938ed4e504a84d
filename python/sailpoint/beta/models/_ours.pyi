# Generated from schema/.
"""The models of the schema file ours, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.beta.models._shared import ArrayInner, UpdateMultiHostSourcesRequestInnerValue

class Approval(Model):
    """Approval."""

    approval_id: str | None
    approvers: list[ApprovalIdentity] | None
    created_date: str | None
    type: str | None
    name: list[ApprovalName] | None
    batch_request: dict[str, Any] | None
    description: list[ApprovalDescription] | None
    priority: str | None
    """Known values: HIGH, MEDIUM, LOW."""
    requester: dict[str, Any] | None
    comments: list[ApprovalComment] | None
    approved_by: list[ApprovalIdentity] | None
    rejected_by: list[ApprovalIdentity] | None
    completed_date: str | None
    approval_criteria: str | None
    """Known values: SINGLE, DOUBLE, TRIPLE, QUARTER, HALF, ALL."""
    status: str | None
    """Known values: PENDING, APPROVED, REJECTED."""
    additional_attributes: str | None
    reference_data: list[ApprovalReference] | None
    def __init__(
        self,
        *,
        approval_id: str | None = ...,
        approvers: Sequence[ApprovalIdentity | Mapping[str, Any]] | None = ...,
        created_date: str | None = ...,
        type: str | None = ...,
        name: Sequence[ApprovalName | Mapping[str, Any]] | None = ...,
        batch_request: Mapping[str, Any] | None = ...,
        description: Sequence[ApprovalDescription | Mapping[str, Any]] | None = ...,
        priority: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
        requester: Mapping[str, Any] | None = ...,
        comments: Sequence[ApprovalComment | Mapping[str, Any]] | None = ...,
        approved_by: Sequence[ApprovalIdentity | Mapping[str, Any]] | None = ...,
        rejected_by: Sequence[ApprovalIdentity | Mapping[str, Any]] | None = ...,
        completed_date: str | None = ...,
        approval_criteria: Literal["SINGLE", "DOUBLE", "TRIPLE", "QUARTER", "HALF", "ALL"] | None = ...,
        status: Literal["PENDING", "APPROVED", "REJECTED"] | None = ...,
        additional_attributes: str | None = ...,
        reference_data: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ApprovalBatch(Model):
    """Approval batch."""

    batch_id: str | None
    batch_size: int | None
    def __init__(
        self,
        *,
        batch_id: str | None = ...,
        batch_size: int | None = ...,
    ) -> None: ...

class ApprovalComment(Model):
    """Approval comment."""

    author: ApprovalIdentity | None
    comment: str | None
    created_date: str | None
    def __init__(
        self,
        *,
        author: ApprovalIdentity | Mapping[str, Any] | None = ...,
        comment: str | None = ...,
        created_date: str | None = ...,
    ) -> None: ...

class ApprovalDescription(Model):
    """Approval description."""

    value: str | None
    locale: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        locale: str | None = ...,
    ) -> None: ...

class ApprovalIdentity(Model):
    """Approval identity."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ApprovalName(Model):
    """Approval name."""

    value: str | None
    locale: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        locale: str | None = ...,
    ) -> None: ...

class ApprovalReference(Model):
    """Approval reference."""

    id: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class DeleteVendorConnectorMapping200Response(Model):
    """Delete vendor connector mapping200 response."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
    ) -> None: ...

class PatchPotentialRoleRequestInner(Model):
    """Patch potential role request inner."""

    op: str | None
    """Known values: remove, replace."""
    path: str
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        path: str,
        op: Literal["remove", "replace"] | None = ...,
        value: UpdateMultiHostSourcesRequestInnerValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class PatchRoleMiningPotentialRoleRequestInner(Model):
    """Patch role mining potential role request inner."""

    op: str | None
    """Known values: remove, replace."""
    path: str
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        path: str,
        op: Literal["remove", "replace"] | None = ...,
        value: UpdateMultiHostSourcesRequestInnerValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class SubscriptionPatchRequestInnerValueAnyOfInner(Model):
    """Subscription patch request inner value any of inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | int | dict[str, Any] | None
    def __init__(
        self,
        actual_instance: str | int | Mapping[str, Any] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class VendorConnectorMapping(Model):
    """Vendor connector mapping."""

    id: str | None
    vendor: str | None
    connector: str | None
    created_at: datetime | str | None
    created_by: str | None
    updated_at: VendorConnectorMappingUpdatedAt | None
    updated_by: VendorConnectorMappingUpdatedBy | None
    deleted_at: VendorConnectorMappingDeletedAt | None
    deleted_by: VendorConnectorMappingDeletedBy | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        vendor: str | None = ...,
        connector: str | None = ...,
        created_at: datetime | str | None = ...,
        created_by: str | None = ...,
        updated_at: VendorConnectorMappingUpdatedAt | Mapping[str, Any] | None = ...,
        updated_by: VendorConnectorMappingUpdatedBy | Mapping[str, Any] | None = ...,
        deleted_at: VendorConnectorMappingDeletedAt | Mapping[str, Any] | None = ...,
        deleted_by: VendorConnectorMappingDeletedBy | Mapping[str, Any] | None = ...,
    ) -> None: ...

class VendorConnectorMappingDeletedAt(Model):
    """Vendor connector mapping deleted at."""

    time: datetime | str | None
    valid: bool | None
    def __init__(
        self,
        *,
        time: datetime | str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...

class VendorConnectorMappingDeletedBy(Model):
    """Vendor connector mapping deleted by."""

    string: str | None
    valid: bool | None
    def __init__(
        self,
        *,
        string: str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...

class VendorConnectorMappingUpdatedAt(Model):
    """Vendor connector mapping updated at."""

    time: datetime | str | None
    valid: bool | None
    def __init__(
        self,
        *,
        time: datetime | str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...

class VendorConnectorMappingUpdatedBy(Model):
    """Vendor connector mapping updated by."""

    string: str | None
    valid: bool | None
    def __init__(
        self,
        *,
        string: str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...
