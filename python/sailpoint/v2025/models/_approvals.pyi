# Generated from schema/.
"""The models of the schema file approvals, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

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

class ApprovalApprovalCriteria(Model):
    """Approval approval criteria."""

    type: str | None
    approval: ApprovalApprovalCriteriaApproval | None
    rejection: ApprovalApprovalCriteriaRejection | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        approval: ApprovalApprovalCriteriaApproval | Mapping[str, Any] | None = ...,
        rejection: ApprovalApprovalCriteriaRejection | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ApprovalApprovalCriteriaApproval(Model):
    """Approval approval criteria approval."""

    calculation_type: str | None
    """Known values: COUNT, PERCENT."""
    value: int | None
    def __init__(
        self,
        *,
        calculation_type: Literal["COUNT", "PERCENT"] | None = ...,
        value: int | None = ...,
    ) -> None: ...

class ApprovalApprovalCriteriaRejection(Model):
    """Approval approval criteria rejection."""

    calculation_type: str | None
    """Known values: COUNT, PERCENT."""
    value: int | None
    def __init__(
        self,
        *,
        calculation_type: Literal["COUNT", "PERCENT"] | None = ...,
        value: int | None = ...,
    ) -> None: ...

class ApprovalApproveRequest(Model):
    """Approval approve request."""

    additional_attributes: dict[str, str] | None
    comment: str | None
    override_approver_id: str | None
    def __init__(
        self,
        *,
        additional_attributes: Mapping[str, str] | None = ...,
        comment: str | None = ...,
        override_approver_id: str | None = ...,
    ) -> None: ...

class ApprovalAttributesRequest(Model):
    """Approval attributes request."""

    additional_attributes: dict[str, str] | None
    comment: str | None
    remove_attribute_keys: list[str] | None
    def __init__(
        self,
        *,
        additional_attributes: Mapping[str, str] | None = ...,
        comment: str | None = ...,
        remove_attribute_keys: list[str] | tuple[str, ...] | None = ...,
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
    comment_id: str | None
    def __init__(
        self,
        *,
        author: ApprovalIdentity | Mapping[str, Any] | None = ...,
        comment: str | None = ...,
        created_date: str | None = ...,
        comment_id: str | None = ...,
    ) -> None: ...

class ApprovalCommentsRequest(Model):
    """Approval comments request."""

    comment: str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
    ) -> None: ...

class ApprovalConfig(Model):
    """Approval config."""

    reminder_config: ApprovalConfigReminderConfig | None
    escalation_config: ApprovalConfigEscalationConfig | None
    timeout_config: ApprovalConfigTimeoutConfig | None
    cron_timezone: ApprovalConfigCronTimezone | None
    serial_chain: list[ApprovalConfigSerialChainInner] | None
    requires_comment: str | None
    """Known values: APPROVAL, REJECTION, ALL, OFF."""
    fallback_approver: ApprovalConfigFallbackApprover | None
    machine_identity_manager_assignment: str | None
    """Known values: MANAGER_OF_REQUESTER, MACHINE_IDENTITY_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
    REQUESTED_TARGET_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, ACCOUNT_OWNER, MANAGER_OF_ACCOUNT_OWNER.
    """
    circumvent_approval_process: bool | None
    auto_approve: str | None
    """Known values: OFF, DIRECT, INDIRECT."""
    def __init__(
        self,
        *,
        reminder_config: ApprovalConfigReminderConfig | Mapping[str, Any] | None = ...,
        escalation_config: ApprovalConfigEscalationConfig | Mapping[str, Any] | None = ...,
        timeout_config: ApprovalConfigTimeoutConfig | Mapping[str, Any] | None = ...,
        cron_timezone: ApprovalConfigCronTimezone | Mapping[str, Any] | None = ...,
        serial_chain: Sequence[ApprovalConfigSerialChainInner | Mapping[str, Any]] | None = ...,
        requires_comment: Literal["APPROVAL", "REJECTION", "ALL", "OFF"] | None = ...,
        fallback_approver: ApprovalConfigFallbackApprover | Mapping[str, Any] | None = ...,
        machine_identity_manager_assignment: Literal[
            "MANAGER_OF_REQUESTER",
            "MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_MACHINE_IDENTITY_OWNER",
            "REQUESTED_TARGET_OWNER",
            "MANAGER_OF_REQUESTED_TARGET_OWNER",
            "ACCOUNT_OWNER",
            "MANAGER_OF_ACCOUNT_OWNER",
        ]
        | None = ...,
        circumvent_approval_process: bool | None = ...,
        auto_approve: Literal["OFF", "DIRECT", "INDIRECT"] | None = ...,
    ) -> None: ...

class ApprovalConfigCronTimezone(Model):
    """Approval config cron timezone."""

    location: str | None
    offset: str | None
    def __init__(
        self,
        *,
        location: str | None = ...,
        offset: str | None = ...,
    ) -> None: ...

class ApprovalConfigEscalationConfig(Model):
    """Approval config escalation config."""

    enabled: bool | None
    days_until_first_escalation: int | None
    escalation_cron_schedule: str | None
    escalation_chain: list[ApprovalConfigEscalationConfigEscalationChainInner] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        days_until_first_escalation: int | None = ...,
        escalation_cron_schedule: str | None = ...,
        escalation_chain: Sequence[ApprovalConfigEscalationConfigEscalationChainInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class ApprovalConfigEscalationConfigEscalationChainInner(Model):
    """Approval config escalation config escalation chain inner."""

    identity_id: str | None
    identity_type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER_OF, ACCOUNT_OWNER, MACHINE_ACCOUNT_OWNER,
    MACHINE_IDENTITY_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
    MANAGER_OF_ACCOUNT_OWNER, MANAGER_OF_MACHINE_ACCOUNT_OWNER, MANAGER_OF_REQUESTER, MANAGER_OF_REQUESTER_OWNER,
    MANAGER_OF_OWNER, ACCESS_PROFILE_OWNER, APPLICATION_OWNER, ENTITLEMENT_OWNER, ROLE_OWNER, SOURCE_OWNER,
    REQUESTED_TARGET_OWNER, ACCESS_PROFILE_PRIMARY_OWNER, APPLICATION_PRIMARY_OWNER, ENTITLEMENT_PRIMARY_OWNER,
    ROLE_PRIMARY_OWNER, SOURCE_PRIMARY_OWNER, ACCOUNT_PRIMARY_OWNER, MACHINE_ACCOUNT_PRIMARY_OWNER,
    MACHINE_IDENTITY_PRIMARY_OWNER, REQUESTED_TARGET_PRIMARY_OWNER, ACCESS_PROFILE_SECONDARY_OWNER_GROUP,
    APPLICATION_SECONDARY_OWNER_GROUP, ENTITLEMENT_SECONDARY_OWNER_GROUP, ROLE_SECONDARY_OWNER_GROUP,
    SOURCE_SECONDARY_OWNER_GROUP, ACCOUNT_SECONDARY_OWNER_GROUP, MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP,
    MACHINE_IDENTITY_SECONDARY_OWNER_GROUP, REQUESTED_TARGET_SECONDARY_OWNER_GROUP,
    ACCESS_PROFILE_ALL_OWNER_GROUP, APPLICATION_ALL_OWNER_GROUP, ENTITLEMENT_ALL_OWNER_GROUP,
    ROLE_ALL_OWNER_GROUP, SOURCE_ALL_OWNER_GROUP, ACCOUNT_ALL_OWNER_GROUP, MACHINE_ACCOUNT_ALL_OWNER_GROUP,
    MACHINE_IDENTITY_ALL_OWNER_GROUP, REQUESTED_TARGET_ALL_OWNER_GROUP.
    """
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        identity_type: Literal[
            "IDENTITY",
            "GOVERNANCE_GROUP",
            "MANAGER_OF",
            "ACCOUNT_OWNER",
            "MACHINE_ACCOUNT_OWNER",
            "MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_REQUESTED_TARGET_OWNER",
            "MANAGER_OF_MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_ACCOUNT_OWNER",
            "MANAGER_OF_MACHINE_ACCOUNT_OWNER",
            "MANAGER_OF_REQUESTER",
            "MANAGER_OF_REQUESTER_OWNER",
            "MANAGER_OF_OWNER",
            "ACCESS_PROFILE_OWNER",
            "APPLICATION_OWNER",
            "ENTITLEMENT_OWNER",
            "ROLE_OWNER",
            "SOURCE_OWNER",
            "REQUESTED_TARGET_OWNER",
            "ACCESS_PROFILE_PRIMARY_OWNER",
            "APPLICATION_PRIMARY_OWNER",
            "ENTITLEMENT_PRIMARY_OWNER",
            "ROLE_PRIMARY_OWNER",
            "SOURCE_PRIMARY_OWNER",
            "ACCOUNT_PRIMARY_OWNER",
            "MACHINE_ACCOUNT_PRIMARY_OWNER",
            "MACHINE_IDENTITY_PRIMARY_OWNER",
            "REQUESTED_TARGET_PRIMARY_OWNER",
            "ACCESS_PROFILE_SECONDARY_OWNER_GROUP",
            "APPLICATION_SECONDARY_OWNER_GROUP",
            "ENTITLEMENT_SECONDARY_OWNER_GROUP",
            "ROLE_SECONDARY_OWNER_GROUP",
            "SOURCE_SECONDARY_OWNER_GROUP",
            "ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_IDENTITY_SECONDARY_OWNER_GROUP",
            "REQUESTED_TARGET_SECONDARY_OWNER_GROUP",
            "ACCESS_PROFILE_ALL_OWNER_GROUP",
            "APPLICATION_ALL_OWNER_GROUP",
            "ENTITLEMENT_ALL_OWNER_GROUP",
            "ROLE_ALL_OWNER_GROUP",
            "SOURCE_ALL_OWNER_GROUP",
            "ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_IDENTITY_ALL_OWNER_GROUP",
            "REQUESTED_TARGET_ALL_OWNER_GROUP",
        ]
        | None = ...,
    ) -> None: ...

class ApprovalConfigFallbackApprover(Model):
    """Approval config fallback approver."""

    identity_id: str | None
    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER_OF, ACCOUNT_OWNER, MACHINE_ACCOUNT_OWNER,
    MACHINE_IDENTITY_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
    MANAGER_OF_ACCOUNT_OWNER, MANAGER_OF_MACHINE_ACCOUNT_OWNER, MANAGER_OF_REQUESTER, MANAGER_OF_REQUESTER_OWNER,
    MANAGER_OF_OWNER, ACCESS_PROFILE_OWNER, APPLICATION_OWNER, ENTITLEMENT_OWNER, ROLE_OWNER, SOURCE_OWNER,
    REQUESTED_TARGET_OWNER, ACCESS_PROFILE_PRIMARY_OWNER, APPLICATION_PRIMARY_OWNER, ENTITLEMENT_PRIMARY_OWNER,
    ROLE_PRIMARY_OWNER, SOURCE_PRIMARY_OWNER, ACCOUNT_PRIMARY_OWNER, MACHINE_ACCOUNT_PRIMARY_OWNER,
    MACHINE_IDENTITY_PRIMARY_OWNER, REQUESTED_TARGET_PRIMARY_OWNER, ACCESS_PROFILE_SECONDARY_OWNER_GROUP,
    APPLICATION_SECONDARY_OWNER_GROUP, ENTITLEMENT_SECONDARY_OWNER_GROUP, ROLE_SECONDARY_OWNER_GROUP,
    SOURCE_SECONDARY_OWNER_GROUP, ACCOUNT_SECONDARY_OWNER_GROUP, MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP,
    MACHINE_IDENTITY_SECONDARY_OWNER_GROUP, REQUESTED_TARGET_SECONDARY_OWNER_GROUP,
    ACCESS_PROFILE_ALL_OWNER_GROUP, APPLICATION_ALL_OWNER_GROUP, ENTITLEMENT_ALL_OWNER_GROUP,
    ROLE_ALL_OWNER_GROUP, SOURCE_ALL_OWNER_GROUP, ACCOUNT_ALL_OWNER_GROUP, MACHINE_ACCOUNT_ALL_OWNER_GROUP,
    MACHINE_IDENTITY_ALL_OWNER_GROUP, REQUESTED_TARGET_ALL_OWNER_GROUP.
    """
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        type: Literal[
            "IDENTITY",
            "GOVERNANCE_GROUP",
            "MANAGER_OF",
            "ACCOUNT_OWNER",
            "MACHINE_ACCOUNT_OWNER",
            "MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_REQUESTED_TARGET_OWNER",
            "MANAGER_OF_MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_ACCOUNT_OWNER",
            "MANAGER_OF_MACHINE_ACCOUNT_OWNER",
            "MANAGER_OF_REQUESTER",
            "MANAGER_OF_REQUESTER_OWNER",
            "MANAGER_OF_OWNER",
            "ACCESS_PROFILE_OWNER",
            "APPLICATION_OWNER",
            "ENTITLEMENT_OWNER",
            "ROLE_OWNER",
            "SOURCE_OWNER",
            "REQUESTED_TARGET_OWNER",
            "ACCESS_PROFILE_PRIMARY_OWNER",
            "APPLICATION_PRIMARY_OWNER",
            "ENTITLEMENT_PRIMARY_OWNER",
            "ROLE_PRIMARY_OWNER",
            "SOURCE_PRIMARY_OWNER",
            "ACCOUNT_PRIMARY_OWNER",
            "MACHINE_ACCOUNT_PRIMARY_OWNER",
            "MACHINE_IDENTITY_PRIMARY_OWNER",
            "REQUESTED_TARGET_PRIMARY_OWNER",
            "ACCESS_PROFILE_SECONDARY_OWNER_GROUP",
            "APPLICATION_SECONDARY_OWNER_GROUP",
            "ENTITLEMENT_SECONDARY_OWNER_GROUP",
            "ROLE_SECONDARY_OWNER_GROUP",
            "SOURCE_SECONDARY_OWNER_GROUP",
            "ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_IDENTITY_SECONDARY_OWNER_GROUP",
            "REQUESTED_TARGET_SECONDARY_OWNER_GROUP",
            "ACCESS_PROFILE_ALL_OWNER_GROUP",
            "APPLICATION_ALL_OWNER_GROUP",
            "ENTITLEMENT_ALL_OWNER_GROUP",
            "ROLE_ALL_OWNER_GROUP",
            "SOURCE_ALL_OWNER_GROUP",
            "ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_IDENTITY_ALL_OWNER_GROUP",
            "REQUESTED_TARGET_ALL_OWNER_GROUP",
        ]
        | None = ...,
    ) -> None: ...

class ApprovalConfigReminderConfig(Model):
    """Approval config reminder config."""

    enabled: bool | None
    days_until_first_reminder: int | None
    reminder_cron_schedule: str | None
    max_reminders: int | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        days_until_first_reminder: int | None = ...,
        reminder_cron_schedule: str | None = ...,
        max_reminders: int | None = ...,
    ) -> None: ...

class ApprovalConfigSerialChainInner(Model):
    """Approval config serial chain inner."""

    identity_id: str | None
    identity_type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER_OF, ACCOUNT_OWNER, MACHINE_ACCOUNT_OWNER,
    MACHINE_IDENTITY_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
    MANAGER_OF_ACCOUNT_OWNER, MANAGER_OF_MACHINE_ACCOUNT_OWNER, MANAGER_OF_REQUESTER, MANAGER_OF_REQUESTER_OWNER,
    MANAGER_OF_OWNER, ACCESS_PROFILE_OWNER, APPLICATION_OWNER, ENTITLEMENT_OWNER, ROLE_OWNER, SOURCE_OWNER,
    REQUESTED_TARGET_OWNER, ACCESS_PROFILE_PRIMARY_OWNER, APPLICATION_PRIMARY_OWNER, ENTITLEMENT_PRIMARY_OWNER,
    ROLE_PRIMARY_OWNER, SOURCE_PRIMARY_OWNER, ACCOUNT_PRIMARY_OWNER, MACHINE_ACCOUNT_PRIMARY_OWNER,
    MACHINE_IDENTITY_PRIMARY_OWNER, REQUESTED_TARGET_PRIMARY_OWNER, ACCESS_PROFILE_SECONDARY_OWNER_GROUP,
    APPLICATION_SECONDARY_OWNER_GROUP, ENTITLEMENT_SECONDARY_OWNER_GROUP, ROLE_SECONDARY_OWNER_GROUP,
    SOURCE_SECONDARY_OWNER_GROUP, ACCOUNT_SECONDARY_OWNER_GROUP, MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP,
    MACHINE_IDENTITY_SECONDARY_OWNER_GROUP, REQUESTED_TARGET_SECONDARY_OWNER_GROUP,
    ACCESS_PROFILE_ALL_OWNER_GROUP, APPLICATION_ALL_OWNER_GROUP, ENTITLEMENT_ALL_OWNER_GROUP,
    ROLE_ALL_OWNER_GROUP, SOURCE_ALL_OWNER_GROUP, ACCOUNT_ALL_OWNER_GROUP, MACHINE_ACCOUNT_ALL_OWNER_GROUP,
    MACHINE_IDENTITY_ALL_OWNER_GROUP, REQUESTED_TARGET_ALL_OWNER_GROUP.
    """
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        identity_type: Literal[
            "IDENTITY",
            "GOVERNANCE_GROUP",
            "MANAGER_OF",
            "ACCOUNT_OWNER",
            "MACHINE_ACCOUNT_OWNER",
            "MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_REQUESTED_TARGET_OWNER",
            "MANAGER_OF_MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_ACCOUNT_OWNER",
            "MANAGER_OF_MACHINE_ACCOUNT_OWNER",
            "MANAGER_OF_REQUESTER",
            "MANAGER_OF_REQUESTER_OWNER",
            "MANAGER_OF_OWNER",
            "ACCESS_PROFILE_OWNER",
            "APPLICATION_OWNER",
            "ENTITLEMENT_OWNER",
            "ROLE_OWNER",
            "SOURCE_OWNER",
            "REQUESTED_TARGET_OWNER",
            "ACCESS_PROFILE_PRIMARY_OWNER",
            "APPLICATION_PRIMARY_OWNER",
            "ENTITLEMENT_PRIMARY_OWNER",
            "ROLE_PRIMARY_OWNER",
            "SOURCE_PRIMARY_OWNER",
            "ACCOUNT_PRIMARY_OWNER",
            "MACHINE_ACCOUNT_PRIMARY_OWNER",
            "MACHINE_IDENTITY_PRIMARY_OWNER",
            "REQUESTED_TARGET_PRIMARY_OWNER",
            "ACCESS_PROFILE_SECONDARY_OWNER_GROUP",
            "APPLICATION_SECONDARY_OWNER_GROUP",
            "ENTITLEMENT_SECONDARY_OWNER_GROUP",
            "ROLE_SECONDARY_OWNER_GROUP",
            "SOURCE_SECONDARY_OWNER_GROUP",
            "ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_IDENTITY_SECONDARY_OWNER_GROUP",
            "REQUESTED_TARGET_SECONDARY_OWNER_GROUP",
            "ACCESS_PROFILE_ALL_OWNER_GROUP",
            "APPLICATION_ALL_OWNER_GROUP",
            "ENTITLEMENT_ALL_OWNER_GROUP",
            "ROLE_ALL_OWNER_GROUP",
            "SOURCE_ALL_OWNER_GROUP",
            "ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_IDENTITY_ALL_OWNER_GROUP",
            "REQUESTED_TARGET_ALL_OWNER_GROUP",
        ]
        | None = ...,
    ) -> None: ...

class ApprovalConfigTimeoutConfig(Model):
    """Approval config timeout config."""

    enabled: bool | None
    days_until_timeout: int | None
    timeout_result: str | None
    """Known values: EXPIRED, APPROVED."""
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        days_until_timeout: int | None = ...,
        timeout_result: Literal["EXPIRED", "APPROVED"] | None = ...,
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

    email: str | None
    identity_id: str | None
    members: list[ApprovalIdentityMembersInner] | None
    name: str | None
    owner_of: list[ApprovalIdentityOwnerOfInner] | None
    serial_order: int | None
    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER_OF, ACCOUNT_OWNER, MACHINE_ACCOUNT_OWNER,
    MACHINE_IDENTITY_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
    MANAGER_OF_ACCOUNT_OWNER, MANAGER_OF_MACHINE_ACCOUNT_OWNER, MANAGER_OF_REQUESTER, MANAGER_OF_REQUESTER_OWNER,
    MANAGER_OF_OWNER, ACCESS_PROFILE_OWNER, APPLICATION_OWNER, ENTITLEMENT_OWNER, ROLE_OWNER, SOURCE_OWNER,
    REQUESTED_TARGET_OWNER, ACCESS_PROFILE_PRIMARY_OWNER, APPLICATION_PRIMARY_OWNER, ENTITLEMENT_PRIMARY_OWNER,
    ROLE_PRIMARY_OWNER, SOURCE_PRIMARY_OWNER, ACCOUNT_PRIMARY_OWNER, MACHINE_ACCOUNT_PRIMARY_OWNER,
    MACHINE_IDENTITY_PRIMARY_OWNER, REQUESTED_TARGET_PRIMARY_OWNER, ACCESS_PROFILE_SECONDARY_OWNER_GROUP,
    APPLICATION_SECONDARY_OWNER_GROUP, ENTITLEMENT_SECONDARY_OWNER_GROUP, ROLE_SECONDARY_OWNER_GROUP,
    SOURCE_SECONDARY_OWNER_GROUP, ACCOUNT_SECONDARY_OWNER_GROUP, MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP,
    MACHINE_IDENTITY_SECONDARY_OWNER_GROUP, REQUESTED_TARGET_SECONDARY_OWNER_GROUP,
    ACCESS_PROFILE_ALL_OWNER_GROUP, APPLICATION_ALL_OWNER_GROUP, ENTITLEMENT_ALL_OWNER_GROUP,
    ROLE_ALL_OWNER_GROUP, SOURCE_ALL_OWNER_GROUP, ACCOUNT_ALL_OWNER_GROUP, MACHINE_ACCOUNT_ALL_OWNER_GROUP,
    MACHINE_IDENTITY_ALL_OWNER_GROUP, REQUESTED_TARGET_ALL_OWNER_GROUP.
    """
    def __init__(
        self,
        *,
        email: str | None = ...,
        identity_id: str | None = ...,
        members: Sequence[ApprovalIdentityMembersInner | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        owner_of: Sequence[ApprovalIdentityOwnerOfInner | Mapping[str, Any]] | None = ...,
        serial_order: int | None = ...,
        type: Literal[
            "IDENTITY",
            "GOVERNANCE_GROUP",
            "MANAGER_OF",
            "ACCOUNT_OWNER",
            "MACHINE_ACCOUNT_OWNER",
            "MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_REQUESTED_TARGET_OWNER",
            "MANAGER_OF_MACHINE_IDENTITY_OWNER",
            "MANAGER_OF_ACCOUNT_OWNER",
            "MANAGER_OF_MACHINE_ACCOUNT_OWNER",
            "MANAGER_OF_REQUESTER",
            "MANAGER_OF_REQUESTER_OWNER",
            "MANAGER_OF_OWNER",
            "ACCESS_PROFILE_OWNER",
            "APPLICATION_OWNER",
            "ENTITLEMENT_OWNER",
            "ROLE_OWNER",
            "SOURCE_OWNER",
            "REQUESTED_TARGET_OWNER",
            "ACCESS_PROFILE_PRIMARY_OWNER",
            "APPLICATION_PRIMARY_OWNER",
            "ENTITLEMENT_PRIMARY_OWNER",
            "ROLE_PRIMARY_OWNER",
            "SOURCE_PRIMARY_OWNER",
            "ACCOUNT_PRIMARY_OWNER",
            "MACHINE_ACCOUNT_PRIMARY_OWNER",
            "MACHINE_IDENTITY_PRIMARY_OWNER",
            "REQUESTED_TARGET_PRIMARY_OWNER",
            "ACCESS_PROFILE_SECONDARY_OWNER_GROUP",
            "APPLICATION_SECONDARY_OWNER_GROUP",
            "ENTITLEMENT_SECONDARY_OWNER_GROUP",
            "ROLE_SECONDARY_OWNER_GROUP",
            "SOURCE_SECONDARY_OWNER_GROUP",
            "ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_ACCOUNT_SECONDARY_OWNER_GROUP",
            "MACHINE_IDENTITY_SECONDARY_OWNER_GROUP",
            "REQUESTED_TARGET_SECONDARY_OWNER_GROUP",
            "ACCESS_PROFILE_ALL_OWNER_GROUP",
            "APPLICATION_ALL_OWNER_GROUP",
            "ENTITLEMENT_ALL_OWNER_GROUP",
            "ROLE_ALL_OWNER_GROUP",
            "SOURCE_ALL_OWNER_GROUP",
            "ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_ACCOUNT_ALL_OWNER_GROUP",
            "MACHINE_IDENTITY_ALL_OWNER_GROUP",
            "REQUESTED_TARGET_ALL_OWNER_GROUP",
        ]
        | None = ...,
    ) -> None: ...

class ApprovalIdentityMembersInner(Model):
    """Approval identity members inner."""

    email: str | None
    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        email: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class ApprovalIdentityOwnerOfInner(Model):
    """Approval identity owner of inner."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class ApprovalIdentityRecord(Model):
    """Approval identity record."""

    identity_id: str | None
    type: str | None
    """Known values: IDENTITY."""
    name: str | None
    actioned_as: list[ApprovalReference] | None
    members: list[ApprovalReference] | None
    decision_date: datetime | str | None
    email: str | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
        actioned_as: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
        members: Sequence[ApprovalReference | Mapping[str, Any]] | None = ...,
        decision_date: datetime | str | None = ...,
        email: str | None = ...,
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

class ApprovalReassignRequest(Model):
    """Approval reassign request."""

    comment: str | None
    reassign_from: str | None
    reassign_to: str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        reassign_from: str | None = ...,
        reassign_to: str | None = ...,
    ) -> None: ...

class ApprovalReassignmentHistory(Model):
    """Approval reassignment history."""

    comment_id: str | None
    reassigned_from: ApprovalIdentity | None
    reassigned_to: ApprovalIdentity | None
    reassigner: ApprovalIdentity | None
    reassignment_date: datetime | str | None
    reassignment_type: str | None
    """Known values: ESCALATION, MANUAL_REASSIGNMENT, AUTO_REASSIGNMENT."""
    def __init__(
        self,
        *,
        comment_id: str | None = ...,
        reassigned_from: ApprovalIdentity | Mapping[str, Any] | None = ...,
        reassigned_to: ApprovalIdentity | Mapping[str, Any] | None = ...,
        reassigner: ApprovalIdentity | Mapping[str, Any] | None = ...,
        reassignment_date: datetime | str | None = ...,
        reassignment_type: Literal["ESCALATION", "MANUAL_REASSIGNMENT", "AUTO_REASSIGNMENT"] | None = ...,
    ) -> None: ...

class ApprovalReference(Model):
    """Approval reference."""

    id: str | None
    type: str | None
    name: str | None
    email: str | None
    serial_order: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
        serial_order: int | None = ...,
    ) -> None: ...

class ApprovalRejectRequest(Model):
    """Approval reject request."""

    comment: str | None
    override_approver_id: str | None
    def __init__(
        self,
        *,
        comment: str | None = ...,
        override_approver_id: str | None = ...,
    ) -> None: ...

class ApprovalRequestedTarget(Model):
    """Approval requested target."""

    forced_auth_signature: str | None
    id: str | None
    name: str | None
    reauth_required: bool | None
    removal_date: datetime | str | None
    request_type: str | None
    target_type: str | None
    def __init__(
        self,
        *,
        forced_auth_signature: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        reauth_required: bool | None = ...,
        removal_date: datetime | str | None = ...,
        request_type: str | None = ...,
        target_type: str | None = ...,
    ) -> None: ...

class BulkApproveRequestDTO(Model):
    """Bulk approve request DTO."""

    approval_ids: list[str] | None
    comment: str | None
    additional_attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...] | None = ...,
        comment: str | None = ...,
        additional_attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

class BulkCancelRequestDTO(Model):
    """Bulk cancel request DTO."""

    approval_ids: list[str] | None
    comment: str | None
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...] | None = ...,
        comment: str | None = ...,
    ) -> None: ...

class BulkReassignRequestDTO(Model):
    """Bulk reassign request DTO."""

    approval_ids: list[str] | None
    comment: str | None
    reassign_from: str | None
    reassign_to: str | None
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...] | None = ...,
        comment: str | None = ...,
        reassign_from: str | None = ...,
        reassign_to: str | None = ...,
    ) -> None: ...

class BulkRejectRequestDTO(Model):
    """Bulk reject request DTO."""

    approval_ids: list[str] | None
    comment: str | None
    def __init__(
        self,
        *,
        approval_ids: list[str] | tuple[str, ...] | None = ...,
        comment: str | None = ...,
    ) -> None: ...
