# Generated from schema/.
"""The models of the schema file approvals, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model

class Approval(Model):
    """Approval."""

    approval_id: str | None
    approvers: list[ApprovalIdentity] | None
    created_date: str | None
    type: str | None
    name: list[ApprovalName] | None
    batch_request: ApprovalBatch | None
    description: list[ApprovalDescription] | None
    priority: str | None
    """Known values: HIGH, MEDIUM, LOW."""
    requester: ApprovalIdentity | None
    comments: list[ApprovalComment1] | None
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
        batch_request: ApprovalBatch | Mapping[str, Any] | None = ...,
        description: Sequence[ApprovalDescription | Mapping[str, Any]] | None = ...,
        priority: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
        requester: ApprovalIdentity | Mapping[str, Any] | None = ...,
        comments: Sequence[ApprovalComment1 | Mapping[str, Any]] | None = ...,
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

class ApprovalComment1(Model):
    """Approval comment1."""

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
