# Generated from schema/.
"""The models of the schema file accounts, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models.dto_type import DtoType

class Account(Model):
    """An account on a source."""

    id: str | None
    """The account's id.

    Read-only: it is left out of requests.
    """
    name: str | None
    """The account's name."""
    created: datetime | str | None
    """Time of creation.

    Read-only: it is left out of requests.
    """
    modified: datetime | str | None
    """Time of the last change.

    Read-only: it is left out of requests.
    """
    source_id: str
    """Id of the source."""
    source_name: str | None
    """Name of the source."""
    identity_id: str | None
    """Id of the identity that the account belongs to."""
    cloud_lifecycle_state: str | None
    """Lifecycle state of the identity."""
    identity_state: str | None
    """State of the identity."""
    connection_type: str | None
    """Kind of connection of the source."""
    is_machine: bool | None
    """True if it is the account of a machine."""
    recommendation: AccountAllOfRecommendation | None
    """Recommendation on whether a person or a machine uses the account."""
    attributes: dict[str, Any] | None
    """The account's attributes, as its schema names them."""
    authoritative: bool
    """True if the source is authoritative."""
    description: str | None
    """The account's description."""
    disabled: bool
    """True if the account is disabled."""
    locked: bool
    """True if the account is locked."""
    native_identity: str
    """The account's identifier on the source."""
    system_account: bool
    """True if it is an account of the product itself."""
    uncorrelated: bool
    """True if the account belongs to no identity."""
    uuid: str | None
    """Unique identifier of the account on the source."""
    manually_correlated: bool
    """True if a user assigned the account to its identity."""
    has_entitlements: bool
    """True if the account has entitlements."""
    identity: AccountAllOfIdentity | None
    """Reference to the identity."""
    source_owner: AccountAllOfSourceOwner | None
    """Reference to the owner of the source."""
    features: str | None
    """Features of the source, separated by commas."""
    origin: str | None
    """Where the account comes from: aggregation or provisioning.

    Known values: AGGREGATED, PROVISIONED.
    """
    owner_identity: AccountAllOfOwnerIdentity | None
    """Reference to the identity that owns the account."""
    def __init__(
        self,
        *,
        name: str | None,
        source_id: str,
        source_name: str | None,
        attributes: Mapping[str, Any] | None,
        authoritative: bool,
        disabled: bool,
        locked: bool,
        native_identity: str,
        system_account: bool,
        uncorrelated: bool,
        manually_correlated: bool,
        has_entitlements: bool,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        identity_id: str | None = ...,
        cloud_lifecycle_state: str | None = ...,
        identity_state: str | None = ...,
        connection_type: str | None = ...,
        is_machine: bool | None = ...,
        recommendation: AccountAllOfRecommendation | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        uuid: str | None = ...,
        identity: AccountAllOfIdentity | Mapping[str, Any] | None = ...,
        source_owner: AccountAllOfSourceOwner | Mapping[str, Any] | None = ...,
        features: str | None = ...,
        origin: Literal["AGGREGATED", "PROVISIONED"] | None = ...,
        owner_identity: AccountAllOfOwnerIdentity | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccountAllOfIdentity(Model):
    """Reference to the identity of an account."""

    id: str | None
    """The identity's id."""
    type: str | None
    """Kind of object.

    Known values: IDENTITY.
    """
    name: str | None
    """The identity's name."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccountAllOfOwnerIdentity(Model):
    """Account all of owner identity."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccountAllOfRecommendation(Model):
    """Account all of recommendation."""

    type: str
    """Known values: HUMAN, MACHINE, AGENT."""
    method: str
    """Known values: DISCOVERY, SOURCE, CRITERIA."""
    def __init__(
        self,
        *,
        type: Literal["HUMAN", "MACHINE", "AGENT"],
        method: Literal["DISCOVERY", "SOURCE", "CRITERIA"],
    ) -> None: ...

class AccountAllOfSourceOwner(Model):
    """Account all of source owner."""

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

class AccountAttributes(Model):
    """The attributes of an account."""

    attributes: dict[str, Any]
    """The attributes, as the account's schema names them."""
    def __init__(
        self,
        *,
        attributes: Mapping[str, Any],
    ) -> None: ...

class AccountAttributesCreate(Model):
    """The attributes of a new account."""

    attributes: AccountAttributesCreateAttributes
    """The attributes, with the id of the source."""
    def __init__(
        self,
        *,
        attributes: AccountAttributesCreateAttributes | Mapping[str, Any],
    ) -> None: ...

class AccountAttributesCreateAttributes(Model):
    """Attributes of a new account; the members other than `sourceId` are as the schema names them."""

    source_id: str
    """Id of the source."""
    def __init__(
        self,
        *,
        source_id: str,
        **members: Any,
    ) -> None: ...

class AccountToggleRequest(Model):
    """Options of enabling or disabling an account."""

    external_verification_id: str | None
    """Id of an external verification of the user."""
    force_provisioning: bool | None
    """True to send the change to the source even if the account has this state already."""
    def __init__(
        self,
        *,
        external_verification_id: str | None = ...,
        force_provisioning: bool | None = ...,
    ) -> None: ...

class AccountUnlockRequest(Model):
    """Options of unlocking an account."""

    external_verification_id: str | None
    """Id of an external verification of the user."""
    unlock_idn_account: bool | None
    """True to unlock the account of the product too."""
    force_provisioning: bool | None
    """True to send the change to the source even if the account has this state already."""
    def __init__(
        self,
        *,
        external_verification_id: str | None = ...,
        unlock_idn_account: bool | None = ...,
        force_provisioning: bool | None = ...,
    ) -> None: ...

class AccountsAsyncResult(Model):
    """The task that an operation on accounts has started."""

    id: str
    """The task's id."""
    def __init__(
        self,
        *,
        id: str,
    ) -> None: ...

class BulkIdentitiesAccountsResponse(Model):
    """The result for one identity."""

    id: str | None
    """The identity's id."""
    status_code: int | None
    """HTTP status."""
    message: str | None
    """Message about the result."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        status_code: int | None = ...,
        message: str | None = ...,
    ) -> None: ...

class IdentitiesAccountsBulkRequest(Model):
    """The identities whose accounts are enabled or disabled."""

    identity_ids: list[str] | None
    """The ids of the identities."""
    def __init__(
        self,
        *,
        identity_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
