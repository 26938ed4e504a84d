# Generated from schema/.
"""The models of the schema file iai_role_mining, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2024.models._shared import ArrayInner1
from sailpoint.v2024.models.role_mining_potential_role_export_state import RoleMiningPotentialRoleExportState
from sailpoint.v2024.models.role_mining_potential_role_provision_state import RoleMiningPotentialRoleProvisionState
from sailpoint.v2024.models.role_mining_role_type import RoleMiningRoleType
from sailpoint.v2024.models.role_mining_session_scoping_method import RoleMiningSessionScopingMethod
from sailpoint.v2024.models.role_mining_session_state import RoleMiningSessionState

class EntityCreatedByDTO(Model):
    """Entity created by DTO."""

    id: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class JsonPatchOperationRoleMining(Model):
    """Json patch operation role mining."""

    op: str
    """Known values: remove, replace."""
    path: str
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        op: Literal["remove", "replace"],
        path: str,
        value: JsonPatchOperationRoleMiningValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `JsonPatchOperationRoleMining` or
        `list[JsonPatchOperationRoleMining]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class JsonPatchOperationRoleMiningValue(Model):
    """Json patch operation role mining value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        actual_instance: str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class RoleMiningEntitlement(Model):
    """Role mining entitlement."""

    entitlement_ref: RoleMiningEntitlementRef | None
    name: str | None
    application_name: str | None
    identity_count: int | None
    popularity: float | None
    popularity_in_org: float | None
    source_id: str | None
    activity_source_state: str | None
    source_usage_percent: float | None
    def __init__(
        self,
        *,
        entitlement_ref: RoleMiningEntitlementRef | Mapping[str, Any] | None = ...,
        name: str | None = ...,
        application_name: str | None = ...,
        identity_count: int | None = ...,
        popularity: float | None = ...,
        popularity_in_org: float | None = ...,
        source_id: str | None = ...,
        activity_source_state: str | None = ...,
        source_usage_percent: float | None = ...,
    ) -> None: ...

class RoleMiningEntitlementRef(Model):
    """Role mining entitlement ref."""

    id: str | None
    name: str | None
    description: str | None
    attribute: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
    ) -> None: ...

class RoleMiningIdentity(Model):
    """Role mining identity."""

    id: str | None
    name: str | None
    attributes: dict[str, str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        attributes: Mapping[str, str] | None = ...,
    ) -> None: ...

class RoleMiningIdentityDistribution(Model):
    """Role mining identity distribution."""

    attribute_name: str | None
    distribution: list[RoleMiningIdentityDistributionDistributionInner] | None
    def __init__(
        self,
        *,
        attribute_name: str | None = ...,
        distribution: Sequence[RoleMiningIdentityDistributionDistributionInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleMiningIdentityDistributionDistributionInner(Model):
    """Role mining identity distribution distribution inner."""

    attribute_value: str | None
    count: int | None
    def __init__(
        self,
        *,
        attribute_value: str | None = ...,
        count: int | None = ...,
    ) -> None: ...

class RoleMiningPotentialRole(Model):
    """Role mining potential role."""

    created_by: EntityCreatedByDTO | str | None
    density: int | None
    description: str | None
    entitlement_count: int | None
    excluded_entitlements: list[str] | None
    freshness: int | None
    identity_count: int | None
    identity_distribution: list[RoleMiningIdentityDistribution] | None
    identity_ids: list[str] | None
    identity_group_status: str | None
    name: str | None
    potential_role_ref: RoleMiningPotentialRolePotentialRoleRef | None
    provision_state: Any
    quality: int | None
    role_id: str | None
    saved: bool | None
    session: RoleMiningSessionParametersDto | None
    type: str | None
    id: str | None
    created_date: datetime | str | None
    modified_date: datetime | str | None
    def __init__(
        self,
        *,
        created_by: RoleMiningSessionResponseCreatedBy | EntityCreatedByDTO | Mapping[str, Any] | str | None = ...,
        density: int | None = ...,
        description: str | None = ...,
        entitlement_count: int | None = ...,
        excluded_entitlements: list[str] | tuple[str, ...] | None = ...,
        freshness: int | None = ...,
        identity_count: int | None = ...,
        identity_distribution: Sequence[RoleMiningIdentityDistribution | Mapping[str, Any]] | None = ...,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
        identity_group_status: str | None = ...,
        name: str | None = ...,
        potential_role_ref: RoleMiningPotentialRolePotentialRoleRef | Mapping[str, Any] | None = ...,
        provision_state: Any = ...,
        quality: int | None = ...,
        role_id: str | None = ...,
        saved: bool | None = ...,
        session: RoleMiningSessionParametersDto | Mapping[str, Any] | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        id: str | None = ...,
        created_date: datetime | str | None = ...,
        modified_date: datetime | str | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleApplication(Model):
    """Role mining potential role application."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleEditEntitlements(Model):
    """Role mining potential role edit entitlements."""

    ids: list[str] | None
    exclude: bool | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
        exclude: bool | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleEntitlements(Model):
    """Role mining potential role entitlements."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleExportRequest(Model):
    """Role mining potential role export request."""

    min_entitlement_popularity: int | None
    include_common_access: bool | None
    def __init__(
        self,
        *,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleExportResponse(Model):
    """Role mining potential role export response."""

    min_entitlement_popularity: int | None
    include_common_access: bool | None
    export_id: str | None
    status: str | None
    def __init__(
        self,
        *,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
        export_id: str | None = ...,
        status: RoleMiningPotentialRoleExportState | Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
    ) -> None: ...

class RoleMiningPotentialRolePotentialRoleRef(Model):
    """Role mining potential role potential role ref."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleProvisionRequest(Model):
    """Role mining potential role provision request."""

    role_name: str | None
    role_description: str | None
    owner_id: str | None
    include_identities: bool | None
    directly_assigned_entitlements: bool | None
    def __init__(
        self,
        *,
        role_name: str | None = ...,
        role_description: str | None = ...,
        owner_id: str | None = ...,
        include_identities: bool | None = ...,
        directly_assigned_entitlements: bool | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleRef(Model):
    """Role mining potential role ref."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleSourceUsage(Model):
    """Role mining potential role source usage."""

    id: str | None
    display_name: str | None
    email: str | None
    usage_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        email: str | None = ...,
        usage_count: int | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleSummary(Model):
    """Role mining potential role summary."""

    id: str | None
    name: str | None
    potential_role_ref: RoleMiningPotentialRoleRef | None
    identity_count: int | None
    entitlement_count: int | None
    identity_group_status: str | None
    provision_state: str | None
    role_id: str | None
    density: int | None
    freshness: int | None
    quality: int | None
    type: str | None
    created_by: EntityCreatedByDTO | str | None
    created_date: datetime | str | None
    saved: bool | None
    description: str | None
    session: RoleMiningSessionParametersDto | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        potential_role_ref: RoleMiningPotentialRoleRef | Mapping[str, Any] | None = ...,
        identity_count: int | None = ...,
        entitlement_count: int | None = ...,
        identity_group_status: str | None = ...,
        provision_state: RoleMiningPotentialRoleProvisionState
        | Literal["POTENTIAL", "PENDING", "COMPLETE", "FAILED"]
        | None = ...,
        role_id: str | None = ...,
        density: int | None = ...,
        freshness: int | None = ...,
        quality: int | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        created_by: RoleMiningPotentialRoleSummaryCreatedBy
        | EntityCreatedByDTO
        | Mapping[str, Any]
        | str
        | None = ...,
        created_date: datetime | str | None = ...,
        saved: bool | None = ...,
        description: str | None = ...,
        session: RoleMiningSessionParametersDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RoleMiningPotentialRoleSummaryCreatedBy(Model):
    """Role mining potential role summary created by."""

    __match_args__ = ("actual_instance",)
    actual_instance: EntityCreatedByDTO | str | None
    def __init__(
        self,
        actual_instance: EntityCreatedByDTO | Mapping[str, Any] | str | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class RoleMiningSessionDraftRoleDto(Model):
    """Role mining session draft role dto."""

    name: str | None
    description: str | None
    identity_ids: list[str] | None
    entitlement_ids: list[str] | None
    excluded_entitlements: list[str] | None
    modified: datetime | str | None
    type: str | None
    id: str | None
    created_date: datetime | str | None
    modified_date: datetime | str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
        entitlement_ids: list[str] | tuple[str, ...] | None = ...,
        excluded_entitlements: list[str] | tuple[str, ...] | None = ...,
        modified: datetime | str | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        id: str | None = ...,
        created_date: datetime | str | None = ...,
        modified_date: datetime | str | None = ...,
    ) -> None: ...

class RoleMiningSessionDto(Model):
    """Role mining session dto."""

    scope: RoleMiningSessionScope | None
    prune_threshold: int | None
    prescribed_prune_threshold: int | None
    min_num_identities_in_potential_role: int | None
    potential_role_count: int | None
    potential_roles_ready_count: int | None
    type: str | None
    email_recipient_id: str | None
    identity_count: int | None
    saved: bool | None
    name: str | None
    def __init__(
        self,
        *,
        scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
        prune_threshold: int | None = ...,
        prescribed_prune_threshold: int | None = ...,
        min_num_identities_in_potential_role: int | None = ...,
        potential_role_count: int | None = ...,
        potential_roles_ready_count: int | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        email_recipient_id: str | None = ...,
        identity_count: int | None = ...,
        saved: bool | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleMiningSessionParametersDto(Model):
    """Role mining session parameters dto."""

    id: str | None
    name: str | None
    min_num_identities_in_potential_role: int | None
    prune_threshold: int | None
    saved: bool | None
    scope: RoleMiningSessionScope | None
    type: str | None
    state: str | None
    scoping_method: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        min_num_identities_in_potential_role: int | None = ...,
        prune_threshold: int | None = ...,
        saved: bool | None = ...,
        scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        state: RoleMiningSessionState
        | Literal["CREATED", "UPDATED", "IDENTITIES_OBTAINED", "PRUNE_THRESHOLD_OBTAINED", "POTENTIAL_ROLES_PROCESSING", "POTENTIAL_ROLES_CREATED"]
        | None = ...,
        scoping_method: RoleMiningSessionScopingMethod | Literal["MANUAL", "AUTO_RM"] | None = ...,
    ) -> None: ...

class RoleMiningSessionResponse(Model):
    """Role mining session response."""

    scope: RoleMiningSessionScope | None
    min_num_identities_in_potential_role: int | None
    scoping_method: str | None
    prescribed_prune_threshold: int | None
    prune_threshold: int | None
    potential_role_count: int | None
    potential_roles_ready_count: int | None
    status: RoleMiningSessionStatus | None
    email_recipient_id: str | None
    created_by: EntityCreatedByDTO | str | None
    identity_count: int | None
    saved: bool | None
    name: str | None
    data_file_path: str | None
    id: str | None
    created_date: datetime | str | None
    modified_date: datetime | str | None
    type: str | None
    def __init__(
        self,
        *,
        scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
        min_num_identities_in_potential_role: int | None = ...,
        scoping_method: str | None = ...,
        prescribed_prune_threshold: int | None = ...,
        prune_threshold: int | None = ...,
        potential_role_count: int | None = ...,
        potential_roles_ready_count: int | None = ...,
        status: RoleMiningSessionStatus | Mapping[str, Any] | None = ...,
        email_recipient_id: str | None = ...,
        created_by: RoleMiningSessionResponseCreatedBy | EntityCreatedByDTO | Mapping[str, Any] | str | None = ...,
        identity_count: int | None = ...,
        saved: bool | None = ...,
        name: str | None = ...,
        data_file_path: str | None = ...,
        id: str | None = ...,
        created_date: datetime | str | None = ...,
        modified_date: datetime | str | None = ...,
        type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
    ) -> None: ...

class RoleMiningSessionResponseCreatedBy(Model):
    """Role mining session response created by."""

    __match_args__ = ("actual_instance",)
    actual_instance: EntityCreatedByDTO | str | None
    def __init__(
        self,
        actual_instance: EntityCreatedByDTO | Mapping[str, Any] | str | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class RoleMiningSessionScope(Model):
    """Role mining session scope."""

    identity_ids: list[str] | None
    criteria: str | None
    attribute_filter_criteria: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
        criteria: str | None = ...,
        attribute_filter_criteria: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleMiningSessionStatus(Model):
    """Role mining session status."""

    state: str | None
    def __init__(
        self,
        *,
        state: RoleMiningSessionState
        | Literal["CREATED", "UPDATED", "IDENTITIES_OBTAINED", "PRUNE_THRESHOLD_OBTAINED", "POTENTIAL_ROLES_PROCESSING", "POTENTIAL_ROLES_CREATED"]
        | None = ...,
    ) -> None: ...
