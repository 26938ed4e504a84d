# Generated from schema/.
"""The models of the schema file roles, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import AccessDuration, AdditionalOwnerRef, AttributeDTOList, EntitlementRef, JsonPatchOperation, OwnerReference
from sailpoint.v3.models.dto_type import DtoType
from sailpoint.v3.models.role_assignment_source_type import RoleAssignmentSourceType
from sailpoint.v3.models.role_criteria_key_type import RoleCriteriaKeyType
from sailpoint.v3.models.role_criteria_operation import RoleCriteriaOperation
from sailpoint.v3.models.role_membership_selector_type import RoleMembershipSelectorType

class AccessProfileRef(Model):
    """Access profile ref."""

    id: str | None
    type: str | None
    """Known values: ACCESS_PROFILE."""
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["ACCESS_PROFILE"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ApprovalSchemeForRole(Model):
    """An approval that a request needs."""

    approver_type: str | None
    """Kind of approver.

    Known values: OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW, ALL_OWNERS, ADDITIONAL_OWNER,
    ADDITIONAL_GOVERNANCE_GROUP.
    """
    approver_id: str | None
    """Id of the approver, for kinds that need one."""
    def __init__(
        self,
        *,
        approver_type: Literal[
            "OWNER",
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

class DimensionRef(Model):
    """Reference to a dimension of a role."""

    type: str | None
    """Kind of object.

    Known values: DIMENSION.
    """
    id: str | None
    """The dimension's id."""
    name: str | None
    """The dimension's name."""
    def __init__(
        self,
        *,
        type: Literal["DIMENSION"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RequestabilityForRole(Model):
    """Settings for requests of a role."""

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
    approval_schemes: list[ApprovalSchemeForRole] | None
    """The approvals that a request needs, in order."""
    form_definition_id: str | None
    """Id of the form that the requester fills in."""
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        reauthorization_required: bool | None = ...,
        require_end_date: bool | None = ...,
        max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
        approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
        form_definition_id: str | None = ...,
    ) -> None: ...

class RevocabilityForRole(Model):
    """Settings for requests to revoke a role."""

    comments_required: bool | None
    """True if the requester must give a comment."""
    denial_comments_required: bool | None
    """True if an approver must give a comment when denying."""
    approval_schemes: list[ApprovalSchemeForRole] | None
    """The approvals that a request needs, in order."""
    def __init__(
        self,
        *,
        comments_required: bool | None = ...,
        denial_comments_required: bool | None = ...,
        approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Role(Tracked[JsonPatchOperation], Model):
    """A role: access that identities get by criteria, by assignment or on request."""

    id: str | None
    """The role's id."""
    name: str
    """The role's name."""
    created: datetime | str | None
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    description: str | None
    """The role's description."""
    owner: OwnerReference
    """The identity that owns the role."""
    additional_owners: list[AdditionalOwnerRef] | None
    """Further owners."""
    access_profiles: list[AccessProfileRef] | None
    """References to the access profiles."""
    entitlements: list[EntitlementRef] | None
    """References to the entitlements."""
    membership: RoleMembershipSelector | None
    """The criteria or the list that decides which identities have the role."""
    legacy_membership_info: dict[str, Any] | None
    """Membership in an older form."""
    enabled: bool | None
    """True if the role is enabled."""
    requestable: bool | None
    """True if users can request it."""
    access_request_config: RequestabilityForRole | None
    """Settings for requests of the role."""
    revocation_request_config: RevocabilityForRole | None
    """Settings for requests to revoke it."""
    segments: list[str] | None
    """Ids of the segments that it is in."""
    dimensional: bool | None
    """True if the role has dimensions."""
    dimension_refs: list[DimensionRef] | None
    """References to the dimensions."""
    access_model_metadata: AttributeDTOList | None
    """Metadata of the role."""
    privilege_level: str | None
    """Level of privilege."""
    def __init__(
        self,
        *,
        name: str,
        owner: OwnerReference | Mapping[str, Any],
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        additional_owners: Sequence[AdditionalOwnerRef | Mapping[str, Any]] | None = ...,
        access_profiles: Sequence[AccessProfileRef | Mapping[str, Any]] | None = ...,
        entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
        membership: RoleMembershipSelector | Mapping[str, Any] | None = ...,
        legacy_membership_info: Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        requestable: bool | None = ...,
        access_request_config: RequestabilityForRole | Mapping[str, Any] | None = ...,
        revocation_request_config: RevocabilityForRole | Mapping[str, Any] | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        dimensional: bool | None = ...,
        dimension_refs: Sequence[DimensionRef | Mapping[str, Any]] | None = ...,
        access_model_metadata: AttributeDTOList | Mapping[str, Any] | None = ...,
        privilege_level: str | None = ...,
    ) -> None: ...

class RoleBulkDeleteRequest(Model):
    """The roles to delete."""

    role_ids: list[str]
    """The ids of the roles."""
    def __init__(
        self,
        *,
        role_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class RoleCriteriaKey(Model):
    """The attribute that a criterion compares."""

    type: str
    """Kind of attribute."""
    var_property: str
    """The attribute's name."""
    source_id: str | None
    """Id of the source, for attributes of accounts and entitlements."""
    def __init__(
        self,
        *,
        type: RoleCriteriaKeyType | Literal["IDENTITY", "ACCOUNT", "ENTITLEMENT"],
        var_property: str,
        source_id: str | None = ...,
    ) -> None: ...

class RoleCriteriaLevel1(Model):
    """A criterion of the first level, or several that are combined."""

    operation: str | None
    """The comparison, or AND or OR of the criteria below."""
    key: RoleCriteriaKey | None
    """The attribute that is compared."""
    string_value: str | None
    """The value that it is compared with."""
    children: list[RoleCriteriaLevel2 | None] | None
    """The criteria of the second level."""
    def __init__(
        self,
        *,
        operation: RoleCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
        | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[RoleCriteriaLevel2 | Mapping[str, Any] | None] | None = ...,
    ) -> None: ...

class RoleCriteriaLevel2(Model):
    """A criterion of the second level, or several that are combined."""

    operation: str | None
    """The comparison, or AND or OR of the criteria below."""
    key: RoleCriteriaKey | None
    """The attribute that is compared."""
    string_value: str | None
    """The value that it is compared with."""
    children: list[RoleCriteriaLevel3] | None
    """The criteria of the third level."""
    def __init__(
        self,
        *,
        operation: RoleCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
        | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[RoleCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleCriteriaLevel3(Model):
    """A criterion of the third level."""

    operation: str | None
    """The comparison."""
    key: RoleCriteriaKey | None
    """The attribute that is compared."""
    string_value: str | None
    """The value that it is compared with."""
    def __init__(
        self,
        *,
        operation: RoleCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
        | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
    ) -> None: ...

class RoleIdentity(Model):
    """An identity that has a role."""

    id: str | None
    """The identity's id."""
    alias_name: str | None
    """The identity's alternate name."""
    name: str | None
    """The identity's name."""
    email: str | None
    """The e-mail address."""
    role_assignment_source: str | None
    """How the identity got the role."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        alias_name: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
        role_assignment_source: RoleAssignmentSourceType | Literal["ACCESS_REQUEST", "ROLE_MEMBERSHIP"] | None = ...,
    ) -> None: ...

class RoleMembershipIdentity(Model):
    """Reference to an identity that has a role."""

    type: str | None
    """Kind of object."""
    id: str | None
    """The identity's id."""
    name: str | None
    """The identity's name."""
    alias_name: str | None
    """The identity's alternate name."""
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        alias_name: str | None = ...,
    ) -> None: ...

class RoleMembershipSelector(Model):
    """The rule that decides which identities have a role."""

    type: str | None
    """Kind of rule: criteria, or a list of identities."""
    criteria: RoleCriteriaLevel1 | None
    """The criteria."""
    identities: list[RoleMembershipIdentity] | None
    """The identities."""
    def __init__(
        self,
        *,
        type: RoleMembershipSelectorType | Literal["STANDARD", "IDENTITY_LIST"] | None = ...,
        criteria: RoleCriteriaLevel1 | Mapping[str, Any] | None = ...,
        identities: Sequence[RoleMembershipIdentity | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TaskResultDto(Model):
    """Task result dto."""

    type: str | None
    """Known values: TASK_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["TASK_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
