# Generated from schema/.
"""The models of the schema file sod_policies, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation, Schedule1

class AccessCriteria(Model):
    """Access criteria."""

    name: str | None
    criteria_list: list[AccessCriteriaCriteriaListInner] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        criteria_list: Sequence[AccessCriteriaCriteriaListInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessCriteriaCriteriaListInner(Model):
    """Access criteria criteria list inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccessCriteriaRequest(Model):
    """Access criteria request."""

    name: str | None
    criteria_list: list[AccessCriteriaRequestCriteriaListInner] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        criteria_list: Sequence[AccessCriteriaRequestCriteriaListInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessCriteriaRequestCriteriaListInner(Model):
    """Access criteria request criteria list inner."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
    ) -> None: ...

class MultiPolicyRequest(Model):
    """Multi policy request."""

    filtered_policy_list: list[str] | None
    def __init__(
        self,
        *,
        filtered_policy_list: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class ReportResultReference(Model):
    """Report result reference."""

    type: str | None
    """Known values: REPORT_RESULT."""
    id: str | None
    name: str | None
    status: str | None
    """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING."""
    def __init__(
        self,
        *,
        type: Literal["REPORT_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR", "PENDING"] | None = ...,
    ) -> None: ...

class SodPolicyOwnerRef(Model):
    """Sod policy owner ref."""

    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SodPolicyRead(Tracked[JsonPatchOperation], Model):
    """Sod policy read."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner_ref: SodPolicyOwnerRef | None
    external_policy_reference: str | None
    policy_query: str | None
    compensating_controls: str | None
    correction_advice: str | None
    state: str | None
    """Known values: ENFORCED, NOT_ENFORCED."""
    tags: list[str] | None
    creator_id: str | None
    """Read-only: it is left out of requests."""
    modifier_id: str | None
    """Read-only: it is left out of requests."""
    violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None
    scheduled: bool | None
    type: str | None
    """Known values: GENERAL, CONFLICTING_ACCESS_BASED."""
    conflicting_access_criteria: SodPolicyReadAllOfConflictingAccessCriteria | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        owner_ref: SodPolicyOwnerRef | Mapping[str, Any] | None = ...,
        external_policy_reference: str | None = ...,
        policy_query: str | None = ...,
        compensating_controls: str | None = ...,
        correction_advice: str | None = ...,
        state: Literal["ENFORCED", "NOT_ENFORCED"] | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        creator_id: str | None = ...,
        modifier_id: str | None = ...,
        violation_owner_assignment_config: ViolationOwnerAssignmentConfig | Mapping[str, Any] | None = ...,
        scheduled: bool | None = ...,
        type: Literal["GENERAL", "CONFLICTING_ACCESS_BASED"] | None = ...,
        conflicting_access_criteria: SodPolicyReadAllOfConflictingAccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodPolicyReadAllOfConflictingAccessCriteria(Model):
    """Sod policy read all of conflicting access criteria."""

    left_criteria: AccessCriteria | None
    right_criteria: AccessCriteria | None
    def __init__(
        self,
        *,
        left_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
        right_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodPolicyRequest(Model):
    """Sod policy request."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner_ref: SodPolicyOwnerRef | None
    external_policy_reference: str | None
    policy_query: str | None
    compensating_controls: str | None
    correction_advice: str | None
    state: str | None
    """Known values: ENFORCED, NOT_ENFORCED."""
    tags: list[str] | None
    creator_id: str | None
    """Read-only: it is left out of requests."""
    modifier_id: str | None
    """Read-only: it is left out of requests."""
    violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None
    scheduled: bool | None
    type: str | None
    """Known values: GENERAL, CONFLICTING_ACCESS_BASED."""
    conflicting_access_criteria: SodPolicyRequestAllOfConflictingAccessCriteria | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        owner_ref: SodPolicyOwnerRef | Mapping[str, Any] | None = ...,
        external_policy_reference: str | None = ...,
        policy_query: str | None = ...,
        compensating_controls: str | None = ...,
        correction_advice: str | None = ...,
        state: Literal["ENFORCED", "NOT_ENFORCED"] | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
        creator_id: str | None = ...,
        modifier_id: str | None = ...,
        violation_owner_assignment_config: ViolationOwnerAssignmentConfig | Mapping[str, Any] | None = ...,
        scheduled: bool | None = ...,
        type: Literal["GENERAL", "CONFLICTING_ACCESS_BASED"] | None = ...,
        conflicting_access_criteria: SodPolicyRequestAllOfConflictingAccessCriteria | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodPolicyRequestAllOfConflictingAccessCriteria(Model):
    """Sod policy request all of conflicting access criteria."""

    left_criteria: AccessCriteriaRequest | None
    right_criteria: AccessCriteriaRequest | None
    def __init__(
        self,
        *,
        left_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
        right_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SodPolicySchedule(Model):
    """Sod policy schedule."""

    name: str | None
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    schedule: Schedule1 | None
    recipients: list[SodRecipient] | None
    email_empty_results: bool | None
    creator_id: str | None
    """Read-only: it is left out of requests."""
    modifier_id: str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        schedule: Schedule1 | Mapping[str, Any] | None = ...,
        recipients: Sequence[SodRecipient | Mapping[str, Any]] | None = ...,
        email_empty_results: bool | None = ...,
        creator_id: str | None = ...,
        modifier_id: str | None = ...,
    ) -> None: ...

class SodRecipient(Model):
    """Sod recipient."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ViolationOwnerAssignmentConfig(Model):
    """Violation owner assignment config."""

    assignment_rule: str | None
    """Known values: MANAGER, STATIC."""
    owner_ref: ViolationOwnerAssignmentConfigOwnerRef | None
    def __init__(
        self,
        *,
        assignment_rule: Literal["MANAGER", "STATIC"] | None = ...,
        owner_ref: ViolationOwnerAssignmentConfigOwnerRef | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ViolationOwnerAssignmentConfigOwnerRef(Model):
    """Violation owner assignment config owner ref."""

    type: str | None
    """Known values: IDENTITY, GOVERNANCE_GROUP, MANAGER."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP", "MANAGER"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
