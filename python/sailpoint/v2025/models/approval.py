# Generated from schema/.
"""Approval."""

__all__ = ["Approval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_approval_criteria import ApprovalApprovalCriteria
    from sailpoint.v2025.models.approval_batch import ApprovalBatch
    from sailpoint.v2025.models.approval_comment1 import ApprovalComment1
    from sailpoint.v2025.models.approval_config import ApprovalConfig
    from sailpoint.v2025.models.approval_description import ApprovalDescription
    from sailpoint.v2025.models.approval_identity import ApprovalIdentity
    from sailpoint.v2025.models.approval_identity_record import ApprovalIdentityRecord
    from sailpoint.v2025.models.approval_name import ApprovalName
    from sailpoint.v2025.models.approval_reassignment_history import ApprovalReassignmentHistory
    from sailpoint.v2025.models.approval_reference import ApprovalReference
    from sailpoint.v2025.models.approval_requested_target import ApprovalRequestedTarget

    class Approval(Model):
        """Approval."""

        id: str | None
        tenant_id: str | None
        type: str | None
        approvers: list[ApprovalIdentity] | None
        created_date: str | None
        due_date: str | None
        escalation_step: str | None
        serial_step: int | None
        is_escalated: bool | None
        name: list[ApprovalName] | None
        batch_request: ApprovalBatch | None
        approval_config: ApprovalConfig | None
        description: list[ApprovalDescription] | None
        medium: str | None
        """Known values: EMAIL, SLACK, TEAMS."""
        priority: str | None
        """Known values: HIGH, MEDIUM, LOW."""
        requester: ApprovalIdentity | None
        requestee: ApprovalIdentity | None
        comments: list[ApprovalComment1] | None
        approved_by: list[ApprovalIdentityRecord] | None
        rejected_by: list[ApprovalIdentityRecord] | None
        assigned_to: list[ApprovalIdentity] | None
        completed_date: str | None
        approval_criteria: ApprovalApprovalCriteria | None
        additional_attributes: str | None
        reference_data: list[ApprovalReference] | None
        reassignment_history: list[ApprovalReassignmentHistory] | None
        static_attributes: dict[str, Any] | None
        modified_date: datetime | str | None
        requested_target: list[ApprovalRequestedTarget] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            tenant_id: str | None = ...,
            type: str | None = ...,
            approvers: Sequence[ApprovalIdentity | Mapping[str, Any]] | None = ...,
            created_date: str | None = ...,
            due_date: str | None = ...,
            escalation_step: str | None = ...,
            serial_step: int | None = ...,
            is_escalated: bool | None = ...,
            name: Sequence[ApprovalName | Mapping[str, Any]] | None = ...,
            batch_request: ApprovalBatch | Mapping[str, Any] | None = ...,
            approval_config: ApprovalConfig | Mapping[str, Any] | None = ...,
            description: Sequence[ApprovalDescription | Mapping[str, Any]] | None = ...,
            medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
            priority: Literal["HIGH", "MEDIUM", "LOW"] | None = ...,
            requester: ApprovalIdentity | Mapping[str, Any] | None = ...,
            requestee: ApprovalIdentity | Mapping[str, Any] | None = ...,
            comments: Sequence[ApprovalComment1 | Mapping[str, Any]] | None = ...,
            approved_by: Sequence[ApprovalIdentityRecord | Mapping[str, Any]] | None = ...,
            rejected_by: Sequence[ApprovalIdentityRecord | Mapping[str, Any]] | None = ...,
            assigned_to: Sequence[ApprovalIdentity | Mapping[str, Any]] | None = ...,
            completed_date: str | None = ...,
            approval_criteria: ApprovalApprovalCriteria | Mapping[str, Any] | None = ...,
            additional_attributes: str | None = ...,
            reference_data: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
            reassignment_history: Sequence[ApprovalReassignmentHistory | Mapping[str, Any]] | None = ...,
            static_attributes: Mapping[str, Any] | None = ...,
            modified_date: datetime | str | None = ...,
            requested_target: Sequence[ApprovalRequestedTarget | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Approval = model("v2025", "Approval")
