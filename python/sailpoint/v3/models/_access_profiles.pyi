# Generated from schema/.
"""The models of the schema file access_profiles, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import AccessDuration, AdditionalOwnerRef, AttributeDTOList, EntitlementRef, JsonPatchOperation, OwnerReference
from sailpoint.v3.models.provisioning_criteria_operation import ProvisioningCriteriaOperation

class AccessProfile(Tracked[JsonPatchOperation], Model):
    """An access profile: entitlements of one source under one name."""

    id: str | None
    """The access profile's id.

    Read-only: it is left out of requests.
    """
    name: str
    """The access profile's name."""
    description: str | None
    """The access profile's description."""
    created: datetime | str | None
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    enabled: bool | None
    """True if the access profile is enabled."""
    owner: OwnerReference
    """The identity that owns the access profile."""
    source: AccessProfileSourceRef
    """Reference to the source."""
    entitlements: list[EntitlementRef] | None
    """References to the entitlements."""
    requestable: bool | None
    """True if users can request it."""
    access_request_config: Requestability | None
    """Settings for requests of the access profile."""
    revocation_request_config: Revocability | None
    """Settings for requests to revoke it."""
    segments: list[str] | None
    """Ids of the segments that it is in."""
    access_model_metadata: AttributeDTOList | None
    """Metadata of the access profile."""
    provisioning_criteria: ProvisioningCriteriaLevel1 | None
    """Criteria that choose the account if an identity has several."""
    additional_owners: list[AdditionalOwnerRef] | None
    """Further owners."""
    def __init__(
        self,
        *,
        name: str,
        owner: OwnerReference | Mapping[str, Any],
        source: AccessProfileSourceRef | Mapping[str, Any],
        id: str | None = ...,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
        requestable: bool | None = ...,
        access_request_config: Requestability | Mapping[str, Any] | None = ...,
        revocation_request_config: Revocability | Mapping[str, Any] | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        access_model_metadata: AttributeDTOList | Mapping[str, Any] | None = ...,
        provisioning_criteria: ProvisioningCriteriaLevel1 | Mapping[str, Any] | None = ...,
        additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileApprovalScheme(Model):
    """Access profile approval scheme."""

    approver_type: str | None
    """Known values: APP_OWNER, OWNER, SOURCE_OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW, ALL_OWNERS,
    ADDITIONAL_OWNER, ADDITIONAL_GOVERNANCE_GROUP.
    """
    approver_id: str | None
    def __init__(
        self,
        *,
        approver_type: Literal[
            "APP_OWNER",
            "OWNER",
            "SOURCE_OWNER",
            "MANAGER",
            "GOVERNANCE_GROUP",
            "WORKFLOW",
            "ALL_OWNERS",
            "ADDITIONAL_OWNER",
            "ADDITIONAL_GOVERNANCE_GROUP",
        ]
        | None = ...,
        approver_id: str | None = ...,
    ) -> None: ...

class AccessProfileBulkDeleteRequest(Model):
    """The access profiles to delete."""

    access_profile_ids: list[str] | None
    """The ids of the access profiles."""
    best_effort_only: bool | None
    """True to delete those that are not in use, even if others are."""
    def __init__(
        self,
        *,
        access_profile_ids: list[str] | tuple[str, ...] | None = ...,
        best_effort_only: bool | None = ...,
    ) -> None: ...

class AccessProfileBulkDeleteResponse(Model):
    """The result of starting the deletion of access profiles."""

    task_id: str | None
    """Id of the task."""
    pending: list[str] | None
    """Ids of the access profiles that the task deletes."""
    in_use: list[AccessProfileUsage] | None
    """Access profiles that are in use."""
    def __init__(
        self,
        *,
        task_id: str | None = ...,
        pending: list[str] | tuple[str, ...] | None = ...,
        in_use: Sequence[AccessProfileUsage | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileSourceRef(Model):
    """Reference to the source of an access profile."""

    id: str | None
    """The source's id."""
    type: str | None
    """Kind of object.

    Known values: SOURCE.
    """
    name: str | None
    """The source's name."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["SOURCE"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccessProfileUsage(Model):
    """The use of an access profile."""

    access_profile_id: str | None
    """The access profile's id."""
    used_by: list[AccessProfileUsageUsedByInner] | None
    """References to the objects that use it."""
    def __init__(
        self,
        *,
        access_profile_id: str | None = ...,
        used_by: Sequence[AccessProfileUsageUsedByInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessProfileUsageUsedByInner(Model):
    """Access profile usage used by inner."""

    type: str | None
    """Known values: ROLE."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ROLE"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ProvisioningCriteriaLevel1(Model):
    """Provisioning criteria level1."""

    operation: str | None
    attribute: str | None
    value: str | None
    children: list[ProvisioningCriteriaLevel2] | None
    def __init__(
        self,
        *,
        operation: ProvisioningCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
        | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[ProvisioningCriteriaLevel2 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ProvisioningCriteriaLevel2(Model):
    """Provisioning criteria level2."""

    operation: str | None
    attribute: str | None
    value: str | None
    children: list[ProvisioningCriteriaLevel3] | None
    def __init__(
        self,
        *,
        operation: ProvisioningCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
        | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: Sequence[ProvisioningCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ProvisioningCriteriaLevel3(Model):
    """Provisioning criteria level3."""

    operation: str | None
    attribute: str | None
    value: str | None
    children: str | None
    def __init__(
        self,
        *,
        operation: ProvisioningCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "HAS", "AND", "OR"]
        | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        children: str | None = ...,
    ) -> None: ...

class Requestability(Model):
    """Settings for requests of access."""

    comments_required: bool | None
    """True if the requester must give a comment."""
    denial_comments_required: bool | None
    """True if an approver must give a comment when denying."""
    reauthorization_required: bool | None
    """True if an approver must log in again."""
    require_end_date: bool | None
    """True if the requester must give an end date."""
    max_permitted_access_duration: AccessDuration | None
    """Maximum duration of the access."""
    approval_schemes: list[AccessProfileApprovalScheme] | None
    """The approvals that a request needs, in order."""
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        reauthorization_required: bool | None = ...,
        require_end_date: bool | None = ...,
        max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
        approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Revocability(Model):
    """Settings for requests to revoke access."""

    approval_schemes: list[AccessProfileApprovalScheme] | None
    """The approvals that a request needs, in order."""
    def __init__(
        self,
        *,
        approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
    ) -> None: ...
