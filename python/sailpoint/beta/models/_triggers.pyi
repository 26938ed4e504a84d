# Generated from schema/.
"""The models of the schema file triggers, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.beta.models._shared import ArrayInner1, CampaignReference, LocalizedMessage, Reassignment, Reviewer
from sailpoint.beta.models.certification_phase import CertificationPhase
from sailpoint.beta.models.http_authentication_type import HttpAuthenticationType
from sailpoint.beta.models.http_dispatch_mode import HttpDispatchMode
from sailpoint.beta.models.invocation_status_type import InvocationStatusType
from sailpoint.beta.models.subscription_type import SubscriptionType
from sailpoint.beta.models.trigger_type import TriggerType

class AccessItemApproverDto(Model):
    """Access item approver dto."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class AccessItemRequestedForDto1(Model):
    """Access item requested for dto1."""

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

class AccessItemRequesterDto1(Model):
    """Access item requester dto1."""

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

class AccessRequestDynamicApprover(Model):
    """Access request dynamic approver."""

    access_request_id: str
    requested_for: list[AccessItemRequestedForDto1]
    requested_items: list[AccessRequestDynamicApproverRequestedItemsInner]
    requested_by: AccessItemRequesterDto1
    def __init__(
        self,
        *,
        access_request_id: str,
        requested_for: Sequence[AccessItemRequestedForDto1 | Mapping[str, Any]],
        requested_items: Sequence[AccessRequestDynamicApproverRequestedItemsInner | Mapping[str, Any]],
        requested_by: AccessItemRequesterDto1 | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestDynamicApprover1(Model):
    """Access request dynamic approver1."""

    id: str
    name: str
    type: str
    """Known values: IDENTITY, GOVERNANCE_GROUP."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["IDENTITY", "GOVERNANCE_GROUP"],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestDynamicApproverRequestedItemsInner(Model):
    """Access request dynamic approver requested items inner."""

    id: str
    name: str
    description: str | None
    type: str
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    operation: str
    """Known values: Add, Remove."""
    comment: str | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        operation: Literal["Add", "Remove"],
        description: str | None = ...,
        comment: str | None = ...,
    ) -> None: ...

class AccessRequestPostApproval(Model):
    """Access request post approval."""

    access_request_id: str
    requested_for: list[AccessItemRequestedForDto1]
    requested_items_status: list[AccessRequestPostApprovalRequestedItemsStatusInner]
    requested_by: AccessItemRequesterDto1
    def __init__(
        self,
        *,
        access_request_id: str,
        requested_for: Sequence[AccessItemRequestedForDto1 | Mapping[str, Any]],
        requested_items_status: Sequence[AccessRequestPostApprovalRequestedItemsStatusInner | Mapping[str, Any]],
        requested_by: AccessItemRequesterDto1 | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestPostApprovalRequestedItemsStatusInner(Model):
    """Access request post approval requested items status inner."""

    id: str
    name: str
    description: str | None
    type: str
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    operation: str
    """Known values: Add, Remove."""
    comment: str | None
    client_metadata: dict[str, Any] | None
    approval_info: list[AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner]
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        operation: Literal["Add", "Remove"],
        approval_info: Sequence[AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner | Mapping[str, Any]],
        description: str | None = ...,
        comment: str | None = ...,
        client_metadata: Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccessRequestPostApprovalRequestedItemsStatusInnerApprovalInfoInner(Model):
    """Access request post approval requested items status inner approval info inner."""

    approval_comment: str | None
    approval_decision: str
    """Known values: APPROVED, DENIED."""
    approver_name: str
    approver: AccessItemApproverDto
    def __init__(
        self,
        *,
        approval_decision: Literal["APPROVED", "DENIED"],
        approver_name: str,
        approver: AccessItemApproverDto | Mapping[str, Any],
        approval_comment: str | None = ...,
    ) -> None: ...

class AccessRequestPreApproval(Model):
    """Access request pre approval."""

    access_request_id: str
    requested_for: list[AccessItemRequestedForDto1]
    requested_items: list[AccessRequestPreApprovalRequestedItemsInner]
    requested_by: AccessItemRequesterDto1
    def __init__(
        self,
        *,
        access_request_id: str,
        requested_for: Sequence[AccessItemRequestedForDto1 | Mapping[str, Any]],
        requested_items: Sequence[AccessRequestPreApprovalRequestedItemsInner | Mapping[str, Any]],
        requested_by: AccessItemRequesterDto1 | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestPreApproval1(Model):
    """Access request pre approval1."""

    approved: bool
    comment: str
    approver: str
    def __init__(
        self,
        *,
        approved: bool,
        comment: str,
        approver: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestPreApprovalRequestedItemsInner(Model):
    """Access request pre approval requested items inner."""

    id: str
    name: str
    description: str | None
    type: str
    """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
    operation: str
    """Known values: Add, Remove."""
    comment: str | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"],
        operation: Literal["Add", "Remove"],
        description: str | None = ...,
        comment: str | None = ...,
    ) -> None: ...

class AccountAggregationCompleted(Model):
    """Account aggregation completed."""

    source: AccountAggregationCompletedSource
    status: str
    """Known values: Success, Failed, Terminated."""
    started: datetime | str
    completed: datetime | str
    errors: list[str] | None
    warnings: list[str] | None
    stats: AccountAggregationCompletedStats
    def __init__(
        self,
        *,
        source: AccountAggregationCompletedSource | Mapping[str, Any],
        status: Literal["Success", "Failed", "Terminated"],
        started: datetime | str,
        completed: datetime | str,
        errors: list[str] | tuple[str, ...] | None,
        warnings: list[str] | tuple[str, ...] | None,
        stats: AccountAggregationCompletedStats | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountAggregationCompletedSource(Model):
    """Account aggregation completed source."""

    type: str
    """Known values: SOURCE."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["SOURCE"],
        id: str,
        name: str,
    ) -> None: ...

class AccountAggregationCompletedStats(Model):
    """Account aggregation completed stats."""

    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int
    def __init__(
        self,
        *,
        scanned: int,
        unchanged: int,
        changed: int,
        added: int,
        removed: int,
    ) -> None: ...

class AccountAttributesChanged(Model):
    """Account attributes changed."""

    identity: AccountAttributesChangedIdentity
    source: AccountAttributesChangedSource
    account: AccountAttributesChangedAccount
    changes: list[AccountAttributesChangedChangesInner]
    def __init__(
        self,
        *,
        identity: AccountAttributesChangedIdentity | Mapping[str, Any],
        source: AccountAttributesChangedSource | Mapping[str, Any],
        account: AccountAttributesChangedAccount | Mapping[str, Any],
        changes: Sequence[AccountAttributesChangedChangesInner | Mapping[str, Any]],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountAttributesChangedAccount(Model):
    """Account attributes changed account."""

    id: str
    uuid: str | None
    name: str
    native_identity: str
    type: str
    """Known values: ACCOUNT."""
    def __init__(
        self,
        *,
        id: str,
        uuid: str | None,
        name: str,
        native_identity: str,
        type: Literal["ACCOUNT"],
    ) -> None: ...

class AccountAttributesChangedChangesInner(Model):
    """Account attributes changed changes inner."""

    attribute: str
    old_value: str | bool | list[str | None] | None
    new_value: str | bool | list[str | None] | None
    def __init__(
        self,
        *,
        attribute: str,
        old_value: AccountAttributesChangedChangesInnerOldValue | str | bool | Sequence[str | None] | None,
        new_value: AccountAttributesChangedChangesInnerNewValue | str | bool | Sequence[str | None] | None,
    ) -> None: ...

class AccountAttributesChangedChangesInnerNewValue(Model):
    """Account attributes changed changes inner new value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | list[str | None] | None
    def __init__(
        self,
        actual_instance: str | bool | Sequence[str | None] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AccountAttributesChangedChangesInnerOldValue(Model):
    """Account attributes changed changes inner old value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | list[str | None] | None
    def __init__(
        self,
        actual_instance: str | bool | Sequence[str | None] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AccountAttributesChangedIdentity(Model):
    """Account attributes changed identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class AccountAttributesChangedSource(Model):
    """Account attributes changed source."""

    id: str
    type: str
    """Known values: SOURCE."""
    name: str
    def __init__(
        self,
        *,
        id: str,
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...

class AccountCorrelated(Model):
    """Account correlated."""

    identity: AccountCorrelatedIdentity
    source: AccountCorrelatedSource
    account: AccountCorrelatedAccount
    attributes: dict[str, Any]
    entitlement_count: int | None
    def __init__(
        self,
        *,
        identity: AccountCorrelatedIdentity | Mapping[str, Any],
        source: AccountCorrelatedSource | Mapping[str, Any],
        account: AccountCorrelatedAccount | Mapping[str, Any],
        attributes: Mapping[str, Any],
        entitlement_count: int | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountCorrelatedAccount(Model):
    """Account correlated account."""

    type: str
    """Known values: ACCOUNT."""
    id: str
    name: str
    native_identity: str
    uuid: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT"],
        id: str,
        name: str,
        native_identity: str,
        uuid: str | None = ...,
    ) -> None: ...

class AccountCorrelatedIdentity(Model):
    """Account correlated identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class AccountCorrelatedSource(Model):
    """Account correlated source."""

    type: str
    """Known values: SOURCE."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["SOURCE"],
        id: str,
        name: str,
    ) -> None: ...

class AccountUncorrelated(Model):
    """Account uncorrelated."""

    identity: AccountUncorrelatedIdentity
    source: AccountUncorrelatedSource
    account: AccountUncorrelatedAccount
    entitlement_count: int | None
    def __init__(
        self,
        *,
        identity: AccountUncorrelatedIdentity | Mapping[str, Any],
        source: AccountUncorrelatedSource | Mapping[str, Any],
        account: AccountUncorrelatedAccount | Mapping[str, Any],
        entitlement_count: int | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountUncorrelatedAccount(Model):
    """Account uncorrelated account."""

    type: str
    """Known values: ACCOUNT."""
    id: str
    name: str
    native_identity: str
    uuid: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT"],
        id: str,
        name: str,
        native_identity: str,
        uuid: str | None = ...,
    ) -> None: ...

class AccountUncorrelatedIdentity(Model):
    """Account uncorrelated identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class AccountUncorrelatedSource(Model):
    """Account uncorrelated source."""

    type: str
    """Known values: SOURCE."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["SOURCE"],
        id: str,
        name: str,
    ) -> None: ...

class AccountsCollectedForAggregation(Model):
    """Accounts collected for aggregation."""

    source: AccountsCollectedForAggregationSource
    status: str
    """Known values: Success, Failed, Terminated."""
    started: datetime | str
    completed: datetime | str
    errors: list[str] | None
    warnings: list[str] | None
    stats: AccountsCollectedForAggregationStats
    def __init__(
        self,
        *,
        source: AccountsCollectedForAggregationSource | Mapping[str, Any],
        status: Literal["Success", "Failed", "Terminated"],
        started: datetime | str,
        completed: datetime | str,
        errors: list[str] | tuple[str, ...] | None,
        warnings: list[str] | tuple[str, ...] | None,
        stats: AccountsCollectedForAggregationStats | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountsCollectedForAggregationSource(Model):
    """Accounts collected for aggregation source."""

    id: str
    type: str
    """Known values: SOURCE."""
    name: str
    def __init__(
        self,
        *,
        id: str,
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...

class AccountsCollectedForAggregationStats(Model):
    """Accounts collected for aggregation stats."""

    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int
    def __init__(
        self,
        *,
        scanned: int,
        unchanged: int,
        changed: int,
        added: int,
        removed: int,
    ) -> None: ...

class BasicAuthConfig(Model):
    """Basic auth config."""

    user_name: str | None
    password: str | None
    def __init__(
        self,
        *,
        user_name: str | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BearerTokenAuthConfig(Model):
    """Bearer token auth config."""

    bearer_token: str | None
    def __init__(
        self,
        *,
        bearer_token: str | None = ...,
    ) -> None: ...

class CampaignActivated(Model):
    """Campaign activated."""

    campaign: CampaignActivatedCampaign
    def __init__(
        self,
        *,
        campaign: CampaignActivatedCampaign | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class CampaignActivatedCampaign(Model):
    """Campaign activated campaign."""

    id: str
    name: str
    description: str
    created: datetime | str
    modified: datetime | str | None
    deadline: datetime | str
    type: str
    """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION."""
    campaign_owner: CampaignActivatedCampaignCampaignOwner
    status: str
    """Known values: ACTIVE."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        created: datetime | str,
        deadline: datetime | str,
        type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"],
        campaign_owner: CampaignActivatedCampaignCampaignOwner | Mapping[str, Any],
        status: Literal["ACTIVE"],
        modified: datetime | str | None = ...,
    ) -> None: ...

class CampaignActivatedCampaignCampaignOwner(Model):
    """Campaign activated campaign campaign owner."""

    id: str
    display_name: str
    email: str
    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        email: str,
    ) -> None: ...

class CampaignEnded(Model):
    """Campaign ended."""

    campaign: CampaignEndedCampaign
    def __init__(
        self,
        *,
        campaign: CampaignEndedCampaign | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class CampaignEndedCampaign(Model):
    """Campaign ended campaign."""

    id: str
    name: str
    description: str
    created: datetime | str
    modified: datetime | str | None
    deadline: datetime | str
    type: str
    """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION."""
    campaign_owner: CampaignActivatedCampaignCampaignOwner
    status: str
    """Known values: COMPLETED."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        created: datetime | str,
        deadline: datetime | str,
        type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"],
        campaign_owner: CampaignActivatedCampaignCampaignOwner | Mapping[str, Any],
        status: Literal["COMPLETED"],
        modified: datetime | str | None = ...,
    ) -> None: ...

class CampaignGenerated(Model):
    """Campaign generated."""

    campaign: CampaignGeneratedCampaign
    def __init__(
        self,
        *,
        campaign: CampaignGeneratedCampaign | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class CampaignGeneratedCampaign(Model):
    """Campaign generated campaign."""

    id: str
    name: str
    description: str
    created: datetime | str
    modified: str | None
    deadline: str | None
    type: str
    """Known values: MANAGER, SOURCE_OWNER, SEARCH, ROLE_COMPOSITION."""
    campaign_owner: CampaignGeneratedCampaignCampaignOwner
    status: str
    """Known values: STAGED, ACTIVATING, ACTIVE."""
    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        created: datetime | str,
        type: Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"],
        campaign_owner: CampaignGeneratedCampaignCampaignOwner | Mapping[str, Any],
        status: Literal["STAGED", "ACTIVATING", "ACTIVE"],
        modified: str | None = ...,
        deadline: str | None = ...,
    ) -> None: ...

class CampaignGeneratedCampaignCampaignOwner(Model):
    """Campaign generated campaign campaign owner."""

    id: str
    display_name: str
    email: str
    def __init__(
        self,
        *,
        id: str,
        display_name: str,
        email: str,
    ) -> None: ...

class CertificationSignedOff(Model):
    """Certification signed off."""

    certification: CertificationSignedOffCertification
    def __init__(
        self,
        *,
        certification: CertificationSignedOffCertification | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class CertificationSignedOffCertification(Model):
    """Certification signed off certification."""

    campaign_ref: CampaignReference
    phase: str
    due: datetime | str
    signed: datetime | str
    reviewer: Reviewer
    reassignment: Reassignment | None
    has_errors: bool
    error_message: str | None
    completed: bool
    decisions_made: int
    decisions_total: int
    entities_completed: int
    entities_total: int
    id: str
    name: str
    created: datetime | str
    modified: datetime | str | None
    def __init__(
        self,
        *,
        campaign_ref: CampaignReference | Mapping[str, Any],
        phase: CertificationPhase | Literal["STAGED", "ACTIVE", "SIGNED"],
        due: datetime | str,
        signed: datetime | str,
        reviewer: Reviewer | Mapping[str, Any],
        has_errors: bool,
        completed: bool,
        decisions_made: int,
        decisions_total: int,
        entities_completed: int,
        entities_total: int,
        id: str,
        name: str,
        created: datetime | str,
        reassignment: Reassignment | Mapping[str, Any] | None = ...,
        error_message: str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class CompleteInvocation(Model):
    """Complete invocation."""

    secret: str
    error: str | None
    output: dict[str, Any]
    def __init__(
        self,
        *,
        secret: str,
        output: Mapping[str, Any],
        error: str | None = ...,
    ) -> None: ...

class CompleteInvocationInput(Model):
    """Complete invocation input."""

    localized_error: LocalizedMessage | None
    output: dict[str, Any] | None
    def __init__(
        self,
        *,
        localized_error: LocalizedMessage | Mapping[str, Any] | None = ...,
        output: Mapping[str, Any] | None = ...,
    ) -> None: ...

class EventBridgeConfig(Model):
    """Event bridge config."""

    aws_account: str
    aws_region: str
    def __init__(
        self,
        *,
        aws_account: str,
        aws_region: str,
    ) -> None: ...

class HttpConfig(Model):
    """Http config."""

    url: str
    http_dispatch_mode: str
    http_authentication_type: str | None
    basic_auth_config: BasicAuthConfig | None
    bearer_token_auth_config: BearerTokenAuthConfig | None
    def __init__(
        self,
        *,
        url: str,
        http_dispatch_mode: HttpDispatchMode | Literal["SYNC", "ASYNC", "DYNAMIC"],
        http_authentication_type: HttpAuthenticationType
        | Literal["NO_AUTH", "BASIC_AUTH", "BEARER_TOKEN"]
        | None = ...,
        basic_auth_config: BasicAuthConfig | Mapping[str, Any] | None = ...,
        bearer_token_auth_config: BearerTokenAuthConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityAttributesChanged(Model):
    """Identity attributes changed."""

    identity: IdentityAttributesChangedIdentity
    changes: list[IdentityAttributesChangedChangesInner]
    def __init__(
        self,
        *,
        identity: IdentityAttributesChangedIdentity | Mapping[str, Any],
        changes: Sequence[IdentityAttributesChangedChangesInner | Mapping[str, Any]],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentityAttributesChangedChangesInner(Model):
    """Identity attributes changed changes inner."""

    attribute: str
    old_value: str | bool | list[str] | dict[str, str | float | int | bool] | None
    new_value: str | bool | list[str] | dict[str, str | float | int | bool] | None
    def __init__(
        self,
        *,
        attribute: str,
        old_value: IdentityAttributesChangedChangesInnerOldValue
        | str
        | bool
        | list[str]
        | tuple[str, ...]
        | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
        | None = ...,
        new_value: IdentityAttributesChangedChangesInnerNewValue
        | str
        | bool
        | list[str]
        | tuple[str, ...]
        | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
        | None = ...,
    ) -> None: ...

class IdentityAttributesChangedChangesInnerNewValue(Model):
    """Identity attributes changed changes inner new value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | list[str] | dict[str, str | float | int | bool] | None
    def __init__(
        self,
        actual_instance: str
        | bool
        | list[str]
        | tuple[str, ...]
        | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class IdentityAttributesChangedChangesInnerOldValue(Model):
    """Identity attributes changed changes inner old value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | bool | list[str] | dict[str, str | float | int | bool] | None
    def __init__(
        self,
        actual_instance: str
        | bool
        | list[str]
        | tuple[str, ...]
        | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class IdentityAttributesChangedChangesInnerOldValueOneOfValue(Model):
    """Identity attributes changed changes inner old value one of value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | float | bool | None
    def __init__(
        self,
        actual_instance: str | float | bool | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class IdentityAttributesChangedIdentity(Model):
    """Identity attributes changed identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class IdentityCreated(Model):
    """Identity created."""

    identity: IdentityCreatedIdentity
    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        identity: IdentityCreatedIdentity | Mapping[str, Any],
        attributes: Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentityCreatedIdentity(Model):
    """Identity created identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class IdentityDeleted(Model):
    """Identity deleted."""

    identity: IdentityDeletedIdentity
    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        identity: IdentityDeletedIdentity | Mapping[str, Any],
        attributes: Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentityDeletedIdentity(Model):
    """Identity deleted identity."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class Invocation(Model):
    """Invocation."""

    id: str | None
    trigger_id: str | None
    secret: str | None
    content_json: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        trigger_id: str | None = ...,
        secret: str | None = ...,
        content_json: Mapping[str, Any] | None = ...,
    ) -> None: ...

class InvocationStatus(Model):
    """Invocation status."""

    id: str
    trigger_id: str
    subscription_name: str
    subscription_id: str
    type: str
    created: datetime | str
    completed: datetime | str | None
    start_invocation_input: StartInvocationInput
    complete_invocation_input: CompleteInvocationInput | None
    def __init__(
        self,
        *,
        id: str,
        trigger_id: str,
        subscription_name: str,
        subscription_id: str,
        type: InvocationStatusType | Literal["TEST", "REAL_TIME"],
        created: datetime | str,
        start_invocation_input: StartInvocationInput | Mapping[str, Any],
        completed: datetime | str | None = ...,
        complete_invocation_input: CompleteInvocationInput | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ProvisioningCompleted(Model):
    """Provisioning completed."""

    tracking_number: str
    sources: str
    action: str | None
    errors: list[str] | None
    warnings: list[str] | None
    recipient: ProvisioningCompletedRecipient
    requester: ProvisioningCompletedRequester | None
    account_requests: list[ProvisioningCompletedAccountRequestsInner]
    def __init__(
        self,
        *,
        tracking_number: str,
        sources: str,
        recipient: ProvisioningCompletedRecipient | Mapping[str, Any],
        account_requests: Sequence[ProvisioningCompletedAccountRequestsInner | Mapping[str, Any]],
        action: str | None = ...,
        errors: list[str] | tuple[str, ...] | None = ...,
        warnings: list[str] | tuple[str, ...] | None = ...,
        requester: ProvisioningCompletedRequester | Mapping[str, Any] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ProvisioningCompletedAccountRequestsInner(Model):
    """Provisioning completed account requests inner."""

    source: ProvisioningCompletedAccountRequestsInnerSource
    account_id: str | None
    account_operation: str
    """Known values: Create, Modify, Enable, Disable, Unlock, Delete."""
    provisioning_result: str
    """Known values: SUCCESS, PENDING, FAILED."""
    provisioning_target: str
    ticket_id: str | None
    attribute_requests: list[ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner] | None
    def __init__(
        self,
        *,
        source: ProvisioningCompletedAccountRequestsInnerSource | Mapping[str, Any],
        account_operation: Literal["Create", "Modify", "Enable", "Disable", "Unlock", "Delete"],
        provisioning_result: Literal["SUCCESS", "PENDING", "FAILED"],
        provisioning_target: str,
        account_id: str | None = ...,
        ticket_id: str | None = ...,
        attribute_requests: Sequence[ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner(Model):
    """Provisioning completed account requests inner attribute requests inner."""

    attribute_name: str
    attribute_value: str | None
    operation: str
    """Known values: Add, Set, Remove."""
    def __init__(
        self,
        *,
        attribute_name: str,
        operation: Literal["Add", "Set", "Remove"],
        attribute_value: str | None = ...,
    ) -> None: ...

class ProvisioningCompletedAccountRequestsInnerSource(Model):
    """Provisioning completed account requests inner source."""

    id: str
    type: str
    """Known values: SOURCE."""
    name: str
    def __init__(
        self,
        *,
        id: str,
        type: Literal["SOURCE"],
        name: str,
    ) -> None: ...

class ProvisioningCompletedRecipient(Model):
    """Provisioning completed recipient."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class ProvisioningCompletedRequester(Model):
    """Provisioning completed requester."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class SavedSearchComplete(Model):
    """Saved search complete."""

    file_name: str
    owner_email: str
    owner_name: str
    query: str
    search_name: str
    search_results: SavedSearchCompleteSearchResults
    signed_s3_url: str
    def __init__(
        self,
        *,
        file_name: str,
        owner_email: str,
        owner_name: str,
        query: str,
        search_name: str,
        search_results: SavedSearchCompleteSearchResults | Mapping[str, Any],
        signed_s3_url: str,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SavedSearchCompleteSearchResults(Model):
    """Saved search complete search results."""

    account: SavedSearchCompleteSearchResultsAccount | None
    entitlement: SavedSearchCompleteSearchResultsEntitlement | None
    identity: SavedSearchCompleteSearchResultsIdentity | None
    def __init__(
        self,
        *,
        account: SavedSearchCompleteSearchResultsAccount | Mapping[str, Any] | None = ...,
        entitlement: SavedSearchCompleteSearchResultsEntitlement | Mapping[str, Any] | None = ...,
        identity: SavedSearchCompleteSearchResultsIdentity | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SavedSearchCompleteSearchResultsAccount(Model):
    """Saved search complete search results account."""

    count: str
    noun: str
    preview: list[list[str]]
    def __init__(
        self,
        *,
        count: str,
        noun: str,
        preview: Sequence[list[str] | tuple[str, ...]],
    ) -> None: ...

class SavedSearchCompleteSearchResultsEntitlement(Model):
    """Saved search complete search results entitlement."""

    count: str
    noun: str
    preview: list[list[str]]
    def __init__(
        self,
        *,
        count: str,
        noun: str,
        preview: Sequence[list[str] | tuple[str, ...]],
    ) -> None: ...

class SavedSearchCompleteSearchResultsIdentity(Model):
    """Saved search complete search results identity."""

    count: str
    noun: str
    preview: list[list[str]]
    def __init__(
        self,
        *,
        count: str,
        noun: str,
        preview: Sequence[list[str] | tuple[str, ...]],
    ) -> None: ...

class SourceAccountCreated(Model):
    """Source account created."""

    uuid: str
    id: str
    native_identifier: str
    source_id: str
    source_name: str
    identity_id: str
    identity_name: str
    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        uuid: str,
        id: str,
        native_identifier: str,
        source_id: str,
        source_name: str,
        identity_id: str,
        identity_name: str,
        attributes: Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceAccountDeleted(Model):
    """Source account deleted."""

    uuid: str
    id: str
    native_identifier: str
    source_id: str
    source_name: str
    identity_id: str
    identity_name: str
    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        uuid: str,
        id: str,
        native_identifier: str,
        source_id: str,
        source_name: str,
        identity_id: str,
        identity_name: str,
        attributes: Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceAccountUpdated(Model):
    """Source account updated."""

    uuid: str
    id: str
    native_identifier: str
    source_id: str
    source_name: str
    identity_id: str
    identity_name: str
    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        uuid: str,
        id: str,
        native_identifier: str,
        source_id: str,
        source_name: str,
        identity_id: str,
        identity_name: str,
        attributes: Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceCreated(Model):
    """Source created."""

    id: str
    name: str
    type: str
    created: datetime | str
    connector: str
    actor: SourceCreatedActor
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: str,
        created: datetime | str,
        connector: str,
        actor: SourceCreatedActor | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceCreatedActor(Model):
    """Source created actor."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class SourceDeleted(Model):
    """Source deleted."""

    id: str
    name: str
    type: str
    deleted: datetime | str
    connector: str
    actor: SourceDeletedActor
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: str,
        deleted: datetime | str,
        connector: str,
        actor: SourceDeletedActor | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceDeletedActor(Model):
    """Source deleted actor."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class SourceUpdated(Model):
    """Source updated."""

    id: str
    name: str
    type: str
    modified: datetime | str
    connector: str
    actor: SourceUpdatedActor
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: str,
        modified: datetime | str,
        connector: str,
        actor: SourceUpdatedActor | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class SourceUpdatedActor(Model):
    """Source updated actor."""

    type: str
    """Known values: IDENTITY."""
    id: str
    name: str
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"],
        id: str,
        name: str,
    ) -> None: ...

class StartInvocationInput(Model):
    """Start invocation input."""

    trigger_id: str | None
    input: dict[str, Any] | None
    content_json: dict[str, Any] | None
    def __init__(
        self,
        *,
        trigger_id: str | None = ...,
        input: Mapping[str, Any] | None = ...,
        content_json: Mapping[str, Any] | None = ...,
    ) -> None: ...

class Subscription(Model):
    """Subscription."""

    id: str
    name: str
    description: str | None
    trigger_id: str
    trigger_name: str
    type: str
    response_deadline: str | None
    http_config: HttpConfig | None
    event_bridge_config: EventBridgeConfig | None
    enabled: bool
    filter: str | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        trigger_id: str,
        trigger_name: str,
        type: SubscriptionType | Literal["HTTP", "EVENTBRIDGE", "INLINE", "SCRIPT", "WORKFLOW"],
        enabled: bool,
        description: str | None = ...,
        response_deadline: str | None = ...,
        http_config: HttpConfig | Mapping[str, Any] | None = ...,
        event_bridge_config: EventBridgeConfig | Mapping[str, Any] | None = ...,
        filter: str | None = ...,
    ) -> None: ...

class SubscriptionPatchRequestInner(Model):
    """Subscription patch request inner."""

    op: str
    """Known values: add, remove, replace, move, copy."""
    path: str
    value: str | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        op: Literal["add", "remove", "replace", "move", "copy"],
        path: str,
        value: SubscriptionPatchRequestInnerValue
        | str
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect, `SubscriptionPatchRequestInner` or
        `list[SubscriptionPatchRequestInner]`, to have the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

class SubscriptionPatchRequestInnerValue(Model):
    """Subscription patch request inner value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        actual_instance: str
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class SubscriptionPostRequest(Model):
    """Subscription post request."""

    name: str
    description: str | None
    trigger_id: str
    type: str
    response_deadline: str | None
    http_config: HttpConfig | None
    event_bridge_config: EventBridgeConfig | None
    enabled: bool | None
    filter: str | None
    def __init__(
        self,
        *,
        name: str,
        trigger_id: str,
        type: SubscriptionType | Literal["HTTP", "EVENTBRIDGE", "INLINE", "SCRIPT", "WORKFLOW"],
        description: str | None = ...,
        response_deadline: str | None = ...,
        http_config: HttpConfig | Mapping[str, Any] | None = ...,
        event_bridge_config: EventBridgeConfig | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        filter: str | None = ...,
    ) -> None: ...

class SubscriptionPutRequest(Model):
    """Subscription put request."""

    name: str | None
    description: str | None
    type: str | None
    response_deadline: str | None
    http_config: HttpConfig | None
    event_bridge_config: EventBridgeConfig | None
    enabled: bool | None
    filter: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        type: SubscriptionType | Literal["HTTP", "EVENTBRIDGE", "INLINE", "SCRIPT", "WORKFLOW"] | None = ...,
        response_deadline: str | None = ...,
        http_config: HttpConfig | Mapping[str, Any] | None = ...,
        event_bridge_config: EventBridgeConfig | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        filter: str | None = ...,
    ) -> None: ...

class TestInvocation(Model):
    """Test invocation."""

    trigger_id: str
    input: dict[str, Any] | None
    content_json: dict[str, Any]
    subscription_ids: list[str] | None
    def __init__(
        self,
        *,
        trigger_id: str,
        content_json: Mapping[str, Any],
        input: Mapping[str, Any] | None = ...,
        subscription_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class Trigger(Model):
    """Trigger."""

    id: str
    name: str
    type: str
    description: str | None
    input_schema: str
    example_input: AccessRequestDynamicApprover | AccessRequestPostApproval | AccessRequestPreApproval | AccountAggregationCompleted | AccountAttributesChanged | AccountCorrelated | AccountsCollectedForAggregation | AccountUncorrelated | CampaignActivated | CampaignEnded | CampaignGenerated | CertificationSignedOff | IdentityAttributesChanged | IdentityCreated | IdentityDeleted | ProvisioningCompleted | SavedSearchComplete | SourceAccountCreated | SourceAccountDeleted | SourceAccountUpdated | SourceCreated | SourceDeleted | SourceUpdated | VAClusterStatusChangeEvent
    output_schema: str | None
    example_output: AccessRequestDynamicApprover1 | AccessRequestPreApproval1 | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: TriggerType | Literal["REQUEST_RESPONSE", "FIRE_AND_FORGET"],
        input_schema: str,
        example_input: TriggerExampleInput
        | AccessRequestDynamicApprover
        | Mapping[str, Any]
        | AccessRequestPostApproval
        | AccessRequestPreApproval
        | AccountAggregationCompleted
        | AccountAttributesChanged
        | AccountCorrelated
        | AccountsCollectedForAggregation
        | AccountUncorrelated
        | CampaignActivated
        | CampaignEnded
        | CampaignGenerated
        | CertificationSignedOff
        | IdentityAttributesChanged
        | IdentityCreated
        | IdentityDeleted
        | ProvisioningCompleted
        | SavedSearchComplete
        | SourceAccountCreated
        | SourceAccountDeleted
        | SourceAccountUpdated
        | SourceCreated
        | SourceDeleted
        | SourceUpdated
        | VAClusterStatusChangeEvent,
        description: str | None = ...,
        output_schema: str | None = ...,
        example_output: TriggerExampleOutput
        | AccessRequestDynamicApprover1
        | Mapping[str, Any]
        | AccessRequestPreApproval1
        | None = ...,
    ) -> None: ...

class TriggerExampleInput(Model):
    """Trigger example input."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessRequestDynamicApprover | AccessRequestPostApproval | AccessRequestPreApproval | AccountAggregationCompleted | AccountAttributesChanged | AccountCorrelated | AccountsCollectedForAggregation | AccountUncorrelated | CampaignActivated | CampaignEnded | CampaignGenerated | CertificationSignedOff | IdentityAttributesChanged | IdentityCreated | IdentityDeleted | ProvisioningCompleted | SavedSearchComplete | SourceAccountCreated | SourceAccountDeleted | SourceAccountUpdated | SourceCreated | SourceDeleted | SourceUpdated | VAClusterStatusChangeEvent | None
    def __init__(
        self,
        actual_instance: AccessRequestDynamicApprover
        | Mapping[str, Any]
        | AccessRequestPostApproval
        | AccessRequestPreApproval
        | AccountAggregationCompleted
        | AccountAttributesChanged
        | AccountCorrelated
        | AccountsCollectedForAggregation
        | AccountUncorrelated
        | CampaignActivated
        | CampaignEnded
        | CampaignGenerated
        | CertificationSignedOff
        | IdentityAttributesChanged
        | IdentityCreated
        | IdentityDeleted
        | ProvisioningCompleted
        | SavedSearchComplete
        | SourceAccountCreated
        | SourceAccountDeleted
        | SourceAccountUpdated
        | SourceCreated
        | SourceDeleted
        | SourceUpdated
        | VAClusterStatusChangeEvent
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class TriggerExampleOutput(Model):
    """Trigger example output."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessRequestDynamicApprover1 | AccessRequestPreApproval1 | None
    def __init__(
        self,
        actual_instance: AccessRequestDynamicApprover1 | Mapping[str, Any] | AccessRequestPreApproval1 | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class VAClusterStatusChangeEvent(Model):
    """VA cluster status change event."""

    created: datetime | str
    type: str
    """Known values: SOURCE, CLUSTER."""
    application: VAClusterStatusChangeEventApplication
    health_check_result: VAClusterStatusChangeEventHealthCheckResult
    previous_health_check_result: VAClusterStatusChangeEventPreviousHealthCheckResult
    def __init__(
        self,
        *,
        created: datetime | str,
        type: Literal["SOURCE", "CLUSTER"],
        application: VAClusterStatusChangeEventApplication | Mapping[str, Any],
        health_check_result: VAClusterStatusChangeEventHealthCheckResult | Mapping[str, Any],
        previous_health_check_result: VAClusterStatusChangeEventPreviousHealthCheckResult | Mapping[str, Any],
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class VAClusterStatusChangeEventApplication(Model):
    """VA cluster status change event application."""

    id: str
    name: str
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        attributes: Mapping[str, Any] | None,
    ) -> None: ...

class VAClusterStatusChangeEventHealthCheckResult(Model):
    """VA cluster status change event health check result."""

    message: str
    result_type: str
    status: str
    """Known values: Succeeded, Failed."""
    def __init__(
        self,
        *,
        message: str,
        result_type: str,
        status: Literal["Succeeded", "Failed"],
    ) -> None: ...

class VAClusterStatusChangeEventPreviousHealthCheckResult(Model):
    """VA cluster status change event previous health check result."""

    message: str
    result_type: str
    status: str
    """Known values: Succeeded, Failed."""
    def __init__(
        self,
        *,
        message: str,
        result_type: str,
        status: Literal["Succeeded", "Failed"],
    ) -> None: ...

class ValidateFilterInputDto(Model):
    """Validate filter input dto."""

    input: dict[str, Any]
    filter: str
    def __init__(
        self,
        *,
        input: Mapping[str, Any],
        filter: str,
    ) -> None: ...

class ValidateFilterOutputDto(Model):
    """Validate filter output dto."""

    is_valid: bool | None
    is_valid_json_path: bool | None
    is_path_exist: bool | None
    def __init__(
        self,
        *,
        is_valid: bool | None = ...,
        is_valid_json_path: bool | None = ...,
        is_path_exist: bool | None = ...,
    ) -> None: ...
