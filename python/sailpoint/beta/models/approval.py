# Generated from schema/.
"""Approval."""

__all__ = ["Approval"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.approval_comment import ApprovalComment
    from sailpoint.beta.models.approval_description import ApprovalDescription
    from sailpoint.beta.models.approval_identity import ApprovalIdentity
    from sailpoint.beta.models.approval_name import ApprovalName
    from sailpoint.beta.models.approval_reference import ApprovalReference

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
else:
    from sailpoint._core import model

    Approval = model("beta", "Approval")
