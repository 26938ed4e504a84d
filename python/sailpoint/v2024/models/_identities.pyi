# Generated from schema/.
"""The models of the schema file identities, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2024.models._shared import BaseReferenceDto, TaggedObjectDto

class AccessRequestContext(Model):
    """Access request context."""

    context_attributes: list[ContextAttributeDto] | None
    def __init__(
        self,
        *,
        context_attributes: Sequence[ContextAttributeDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccountInfoDto(Model):
    """Account info dto."""

    native_identity: str | None
    display_name: str | None
    uuid: str | None
    def __init__(
        self,
        *,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        uuid: str | None = ...,
    ) -> None: ...

class ContextAttributeDto(Model):
    """Context attribute dto."""

    attribute: str | None
    value: str | list[str] | None
    derived: bool | None
    def __init__(
        self,
        *,
        attribute: str | None = ...,
        value: ContextAttributeDtoValue | str | list[str] | tuple[str, ...] | None = ...,
        derived: bool | None = ...,
    ) -> None: ...

class ContextAttributeDtoValue(Model):
    """Context attribute dto value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | list[str] | None
    def __init__(
        self,
        actual_instance: str | list[str] | tuple[str, ...] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class GetRoleAssignments200ResponseInner(Model):
    """Get role assignments200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: RoleAssignmentRef | RoleAssignmentDto | None
    def __init__(
        self,
        actual_instance: RoleAssignmentRef | Mapping[str, Any] | RoleAssignmentDto | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class Identity(Model):
    """An identity: a person or another user, and what the product knows of them."""

    id: str | None
    """The identity's id.

    Read-only: it is left out of requests.
    """
    name: str
    """The identity's name."""
    created: datetime | str | None
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    alias: str | None
    """The identity's alternate name, usually the user name."""
    email_address: str | None
    """The e-mail address."""
    processing_state: str | None
    """Result of the last processing.

    Known values: ERROR, OK.
    """
    identity_status: str | None
    """State of the identity's registration.

    Known values: UNREGISTERED, REGISTERED, PENDING, WARNING, DISABLED, ACTIVE, DEACTIVATED, TERMINATED, ERROR,
    LOCKED.
    """
    manager_ref: IdentityManagerRef | None
    """Reference to the manager."""
    is_manager: bool | None
    """True if the identity is the manager of others."""
    last_refresh: datetime | str | None
    """Time of the last refresh."""
    attributes: dict[str, Any] | None
    """Identity attributes by name."""
    lifecycle_state: IdentityLifecycleState | None
    """The lifecycle state."""
    def __init__(
        self,
        *,
        name: str,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        alias: str | None = ...,
        email_address: str | None = ...,
        processing_state: Literal["ERROR", "OK"] | None = ...,
        identity_status: Literal[
            "UNREGISTERED",
            "REGISTERED",
            "PENDING",
            "WARNING",
            "DISABLED",
            "ACTIVE",
            "DEACTIVATED",
            "TERMINATED",
            "ERROR",
            "LOCKED",
        ]
        | None = ...,
        manager_ref: IdentityManagerRef | Mapping[str, Any] | None = ...,
        is_manager: bool | None = ...,
        last_refresh: datetime | str | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        lifecycle_state: IdentityLifecycleState | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityAssociationDetails(Model):
    """The reasons why an identity cannot be deleted."""

    message: str | None
    """The message."""
    association_details: list[IdentityAssociationDetailsAssociationDetailsInner] | None
    """The objects that need the identity, by the kind of association."""
    def __init__(
        self,
        *,
        message: str | None = ...,
        association_details: Sequence[IdentityAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class IdentityAssociationDetailsAssociationDetailsInner(Model):
    """Identity association details association details inner."""

    association_type: str | None
    entities: list[IdentityEntities] | None
    def __init__(
        self,
        *,
        association_type: str | None = ...,
        entities: Sequence[IdentityEntities | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentityEntities(Model):
    """Identity entities."""

    identity_entity: IdentityEntitiesIdentityEntity | None
    def __init__(
        self,
        *,
        identity_entity: IdentityEntitiesIdentityEntity | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityEntitiesIdentityEntity(Model):
    """Identity entities identity entity."""

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

class IdentityEntitlements(Model):
    """An entitlement of an identity."""

    object_ref: TaggedObjectDto | None
    """Reference to the entitlement."""
    tags: list[str] | None
    """Tags of the entitlement."""
    def __init__(
        self,
        *,
        object_ref: TaggedObjectDto | Mapping[str, Any] | None = ...,
        tags: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class IdentityLifecycleState(Model):
    """The lifecycle state of an identity."""

    state_name: str
    """Name of the state."""
    manually_updated: bool
    """True if a user set the state."""
    def __init__(
        self,
        *,
        state_name: str,
        manually_updated: bool,
    ) -> None: ...

class IdentityManagerRef(Model):
    """Reference to the manager of an identity."""

    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    id: str | None
    """The manager's id."""
    name: str | None
    """The manager's name."""
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class IdentityOwnershipAssociationDetails(Model):
    """The objects that an identity owns."""

    association_details: list[IdentityOwnershipAssociationDetailsAssociationDetailsInner] | None
    """The objects, by the kind of association."""
    def __init__(
        self,
        *,
        association_details: Sequence[IdentityOwnershipAssociationDetailsAssociationDetailsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class IdentityOwnershipAssociationDetailsAssociationDetailsInner(Model):
    """Identity ownership association details association details inner."""

    association_type: str | None
    entities: list[IdentityEntities] | None
    def __init__(
        self,
        *,
        association_type: str | None = ...,
        entities: Sequence[IdentityEntities | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IdentitySyncJob(Model):
    """A job that synchronizes attributes."""

    id: str
    """The job's id."""
    status: str
    """State of the job.

    Known values: QUEUED, IN_PROGRESS, SUCCESS, ERROR.
    """
    payload: IdentitySyncPayload
    """The data of the job."""
    def __init__(
        self,
        *,
        id: str,
        status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"],
        payload: IdentitySyncPayload | Mapping[str, Any],
    ) -> None: ...

class IdentitySyncPayload(Model):
    """Identity sync payload."""

    type: str
    data_json: str
    def __init__(
        self,
        *,
        type: str,
        data_json: str,
    ) -> None: ...

class InviteIdentitiesRequest(Model):
    """The identities to invite."""

    ids: list[str] | None
    """The ids of the identities."""
    uninvited: bool | None
    """True to invite all identities that have not been invited."""
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
        uninvited: bool | None = ...,
    ) -> None: ...

class ProcessIdentitiesRequest(Model):
    """The identities to process."""

    identity_ids: list[str] | None
    """The ids of the identities."""
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class RoleAssignmentDto(Model):
    """The assignment of a role to an identity."""

    id: str | None
    """The assignment's id."""
    role: BaseReferenceDto | None
    """Reference to the role."""
    comments: str | None
    """Comments of the user who assigned it."""
    assignment_source: str | None
    """Where the assignment comes from."""
    assigner: RoleAssignmentDtoAssigner | None
    """The user who assigned it."""
    assigned_dimensions: list[BaseReferenceDto] | None
    """References to the assigned dimensions."""
    assignment_context: RoleAssignmentDtoAssignmentContext | None
    """The context of the assignment."""
    account_targets: list[RoleTargetDto] | None
    """The accounts that get the access."""
    start_date: datetime | str | None
    """Time at which the access begins."""
    remove_date: datetime | str | None
    """Time at which the access ends."""
    added_date: datetime | str | None
    """Time of the assignment."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        role: BaseReferenceDto | Mapping[str, Any] | None = ...,
        comments: str | None = ...,
        assignment_source: str | None = ...,
        assigner: RoleAssignmentDtoAssigner | Mapping[str, Any] | None = ...,
        assigned_dimensions: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
        assignment_context: RoleAssignmentDtoAssignmentContext | Mapping[str, Any] | None = ...,
        account_targets: Sequence[RoleTargetDto | Mapping[str, Any]] | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
        added_date: datetime | str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class RoleAssignmentDtoAssigner(Model):
    """Role assignment dto assigner."""

    type: str | None
    """Known values: IDENTITY, UNKNOWN."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "UNKNOWN"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RoleAssignmentDtoAssignmentContext(Model):
    """Role assignment dto assignment context."""

    requested: AccessRequestContext | None
    matched: list[RoleMatchDto] | None
    computed_date: str | None
    def __init__(
        self,
        *,
        requested: AccessRequestContext | Mapping[str, Any] | None = ...,
        matched: Sequence[RoleMatchDto | Mapping[str, Any]] | None = ...,
        computed_date: str | None = ...,
    ) -> None: ...

class RoleAssignmentRef(Model):
    """The assignment of a role to an identity, in short."""

    id: str | None
    """The assignment's id."""
    role: BaseReferenceDto | None
    """Reference to the role."""
    added_date: datetime | str | None
    """Time of the assignment."""
    start_date: datetime | str | None
    """Time at which the access begins."""
    remove_date: datetime | str | None
    """Time at which the access ends."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        role: BaseReferenceDto | Mapping[str, Any] | None = ...,
        added_date: datetime | str | None = ...,
        start_date: datetime | str | None = ...,
        remove_date: datetime | str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class RoleMatchDto(Model):
    """Role match dto."""

    role_ref: BaseReferenceDto | None
    matched_attributes: list[ContextAttributeDto] | None
    def __init__(
        self,
        *,
        role_ref: BaseReferenceDto | Mapping[str, Any] | None = ...,
        matched_attributes: Sequence[ContextAttributeDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RoleTargetDto(Model):
    """Role target dto."""

    source: BaseReferenceDto | None
    account_info: AccountInfoDto | None
    role: BaseReferenceDto | None
    def __init__(
        self,
        *,
        source: BaseReferenceDto | Mapping[str, Any] | None = ...,
        account_info: AccountInfoDto | Mapping[str, Any] | None = ...,
        role: BaseReferenceDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SendAccountVerificationRequest(Model):
    """The way to send a verification token."""

    source_name: str | None
    """Name of the source."""
    via: str
    """The address to send it to.

    Known values: EMAIL_WORK, EMAIL_PERSONAL, LINK_WORK, LINK_PERSONAL.
    """
    def __init__(
        self,
        *,
        via: Literal["EMAIL_WORK", "EMAIL_PERSONAL", "LINK_WORK", "LINK_PERSONAL"],
        source_name: str | None = ...,
    ) -> None: ...

class TaskResultResponse(Model):
    """Reference to a task."""

    type: str | None
    """Kind of object."""
    id: str | None
    """The task's id."""
    name: str | None
    """The task's name."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
