# Generated from schema/.
"""The models of the schema file identity_history, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model

class AccessItemAccessProfileResponse(Model):
    """Access item access profile response."""

    id: str | None
    access_type: str | None
    display_name: str | None
    source_name: str | None
    entitlement_count: int
    description: str | None
    source_id: str | None
    app_refs: list[AccessItemAccessProfileResponseAppRefsInner]
    start_date: str | None
    remove_date: str | None
    standalone: bool | None
    revocable: bool | None
    def __init__(
        self,
        *,
        entitlement_count: int,
        app_refs: Sequence[AccessItemAccessProfileResponseAppRefsInner | Mapping[str, Any]],
        standalone: bool | None,
        revocable: bool | None,
        id: str | None = ...,
        access_type: str | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
        description: str | None = ...,
        source_id: str | None = ...,
        start_date: str | None = ...,
        remove_date: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemAccessProfileResponseAppRefsInner(Model):
    """Access item access profile response app refs inner."""

    cloud_app_id: str | None
    cloud_app_name: str | None
    def __init__(
        self,
        *,
        cloud_app_id: str | None = ...,
        cloud_app_name: str | None = ...,
    ) -> None: ...

class AccessItemAccountResponse(Model):
    """Access item account response."""

    id: str | None
    access_type: str | None
    display_name: str | None
    source_name: str | None
    native_identity: str
    source_id: str | None
    entitlement_count: int | None
    def __init__(
        self,
        *,
        native_identity: str,
        id: str | None = ...,
        access_type: str | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
        source_id: str | None = ...,
        entitlement_count: int | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemAppResponse(Model):
    """Access item app response."""

    id: str | None
    access_type: str | None
    display_name: str | None
    source_name: str | None
    app_role_id: str | None
    def __init__(
        self,
        *,
        app_role_id: str | None,
        id: str | None = ...,
        access_type: str | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemAssociated(Model):
    """Access item associated."""

    event_type: str | None
    date_time: str | None
    identity_id: str | None
    access_item: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse
    governance_event: CorrelatedGovernanceEvent | None
    access_item_type: str | None
    """Known values: account, app, entitlement, role, accessProfile."""
    def __init__(
        self,
        *,
        access_item: AccessItemAssociatedAccessItem
        | AccessItemEntitlementResponse
        | Mapping[str, Any]
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse,
        governance_event: CorrelatedGovernanceEvent | Mapping[str, Any] | None,
        event_type: str | None = ...,
        date_time: str | None = ...,
        identity_id: str | None = ...,
        access_item_type: Literal["account", "app", "entitlement", "role", "accessProfile"] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemAssociatedAccessItem(Model):
    """Access item associated access item."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse | None
    def __init__(
        self,
        actual_instance: AccessItemEntitlementResponse
        | Mapping[str, Any]
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class AccessItemDiff(Model):
    """Access item diff."""

    id: str | None
    event_type: str | None
    """Known values: ADD, REMOVE."""
    display_name: str | None
    source_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        event_type: Literal["ADD", "REMOVE"] | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
    ) -> None: ...

class AccessItemEntitlementResponse(Model):
    """Access item entitlement response."""

    id: str | None
    access_type: str | None
    display_name: str | None
    source_name: str | None
    attribute: str
    value: str
    type: str
    description: str | None
    source_id: str | None
    standalone: bool | None
    privileged: bool | None
    cloud_governed: bool | None
    def __init__(
        self,
        *,
        attribute: str,
        value: str,
        type: str,
        standalone: bool | None,
        privileged: bool | None,
        cloud_governed: bool | None,
        id: str | None = ...,
        access_type: str | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
        description: str | None = ...,
        source_id: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemRemoved(Model):
    """Access item removed."""

    access_item: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse
    identity_id: str | None
    event_type: str | None
    date_time: str | None
    access_item_type: str | None
    """Known values: account, app, entitlement, role, accessProfile."""
    governance_event: CorrelatedGovernanceEvent | None
    def __init__(
        self,
        *,
        access_item: AccessItemAssociatedAccessItem
        | AccessItemEntitlementResponse
        | Mapping[str, Any]
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse,
        identity_id: str | None = ...,
        event_type: str | None = ...,
        date_time: str | None = ...,
        access_item_type: Literal["account", "app", "entitlement", "role", "accessProfile"] | None = ...,
        governance_event: CorrelatedGovernanceEvent | Mapping[str, Any] | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessItemRoleResponse(Model):
    """Access item role response."""

    id: str | None
    access_type: str | None
    display_name: str | None
    source_name: str | None
    description: str | None
    start_date: str | None
    remove_date: str | None
    revocable: bool
    def __init__(
        self,
        *,
        revocable: bool,
        id: str | None = ...,
        access_type: str | None = ...,
        display_name: str | None = ...,
        source_name: str | None = ...,
        description: str | None = ...,
        start_date: str | None = ...,
        remove_date: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccessRequestItemResponse(Model):
    """Access request item response."""

    operation: str | None
    access_item_type: str | None
    name: str | None
    decision: str | None
    """Known values: APPROVED, REJECTED."""
    description: str | None
    source_id: str | None
    source_name: str | None
    approval_infos: list[ApprovalInfoResponse] | None
    def __init__(
        self,
        *,
        operation: str | None = ...,
        access_item_type: str | None = ...,
        name: str | None = ...,
        decision: Literal["APPROVED", "REJECTED"] | None = ...,
        description: str | None = ...,
        source_id: str | None = ...,
        source_name: str | None = ...,
        approval_infos: Sequence[ApprovalInfoResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessRequestResponse1(Model):
    """Access request response1."""

    requester_id: str | None
    requester_name: str | None
    items: list[AccessRequestItemResponse] | None
    def __init__(
        self,
        *,
        requester_id: str | None = ...,
        requester_name: str | None = ...,
        items: Sequence[AccessRequestItemResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccessRequested(Model):
    """Access requested."""

    access_request: AccessRequestResponse1
    identity_id: str | None
    event_type: str | None
    date_time: str | None
    def __init__(
        self,
        *,
        access_request: AccessRequestResponse1 | Mapping[str, Any],
        identity_id: str | None = ...,
        event_type: str | None = ...,
        date_time: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountStatusChanged(Model):
    """Account status changed."""

    event_type: str | None
    identity_id: str | None
    date_time: str | None
    account: AccountStatusChangedAccount
    status_change: AccountStatusChangedStatusChange
    def __init__(
        self,
        *,
        account: AccountStatusChangedAccount | Mapping[str, Any],
        status_change: AccountStatusChangedStatusChange | Mapping[str, Any],
        event_type: str | None = ...,
        identity_id: str | None = ...,
        date_time: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class AccountStatusChangedAccount(Model):
    """Account status changed account."""

    id: str | None
    native_identity: str | None
    display_name: str | None
    source_id: str | None
    source_name: str | None
    entitlement_count: int | None
    access_type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        source_id: str | None = ...,
        source_name: str | None = ...,
        entitlement_count: int | None = ...,
        access_type: str | None = ...,
    ) -> None: ...

class AccountStatusChangedStatusChange(Model):
    """Account status changed status change."""

    previous_status: str | None
    """Known values: enabled, disabled, locked."""
    new_status: str | None
    """Known values: enabled, disabled, locked."""
    def __init__(
        self,
        *,
        previous_status: Literal["enabled", "disabled", "locked"] | None = ...,
        new_status: Literal["enabled", "disabled", "locked"] | None = ...,
    ) -> None: ...

class ApprovalInfoResponse(Model):
    """Approval info response."""

    id: str | None
    name: str | None
    status: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
    ) -> None: ...

class AttributeChange(Model):
    """Attribute change."""

    name: str | None
    previous_value: str | None
    new_value: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        previous_value: str | None = ...,
        new_value: str | None = ...,
    ) -> None: ...

class AttributesChanged(Model):
    """Attributes changed."""

    attribute_changes: list[AttributeChange]
    event_type: str | None
    identity_id: str | None
    date_time: str | None
    def __init__(
        self,
        *,
        attribute_changes: Sequence[AttributeChange | Mapping[str, Any]],
        event_type: str | None = ...,
        identity_id: str | None = ...,
        date_time: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class CertifierResponse(Model):
    """Certifier response."""

    id: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class CorrelatedGovernanceEvent(Model):
    """Correlated governance event."""

    name: str | None
    date_time: str | None
    type: str | None
    """Known values: certification, accessRequest."""
    governance_id: str | None
    owners: list[CertifierResponse] | None
    reviewers: list[CertifierResponse] | None
    decision_maker: CertifierResponse | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        date_time: str | None = ...,
        type: Literal["certification", "accessRequest"] | None = ...,
        governance_id: str | None = ...,
        owners: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
        reviewers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
        decision_maker: CertifierResponse | Mapping[str, Any] | None = ...,
    ) -> None: ...

class GetHistoricalIdentityEvents200ResponseInner(Model):
    """Get historical identity events200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: IdentityCertified | AccessItemAssociated | AccessItemRemoved | AttributesChanged | AccessRequested | AccountStatusChanged | None
    def __init__(
        self,
        actual_instance: IdentityCertified
        | Mapping[str, Any]
        | AccessItemAssociated
        | AccessItemRemoved
        | AttributesChanged
        | AccessRequested
        | AccountStatusChanged
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class IdentityCertified(Model):
    """Identity certified."""

    certification_id: str
    certification_name: str
    signed_date: str | None
    certifiers: list[CertifierResponse] | None
    reviewers: list[CertifierResponse] | None
    signer: CertifierResponse | None
    event_type: str | None
    date_time: str | None
    def __init__(
        self,
        *,
        certification_id: str,
        certification_name: str,
        signed_date: str | None = ...,
        certifiers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
        reviewers: Sequence[CertifierResponse | Mapping[str, Any]] | None = ...,
        signer: CertifierResponse | Mapping[str, Any] | None = ...,
        event_type: str | None = ...,
        date_time: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class IdentityCompareResponse(Model):
    """Identity compare response."""

    access_item_diff: dict[str, Any] | None
    def __init__(
        self,
        *,
        access_item_diff: Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityHistoryResponse(Model):
    """Identity history response."""

    id: str | None
    display_name: str | None
    snapshot: str | None
    deleted_date: str | None
    access_item_count: dict[str, int] | None
    attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        snapshot: str | None = ...,
        deleted_date: str | None = ...,
        access_item_count: Mapping[str, int] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...

class IdentityListItem(Model):
    """Identity list item."""

    id: str | None
    display_name: str | None
    first_name: str | None
    last_name: str | None
    active: bool | None
    deleted_date: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        first_name: str | None = ...,
        last_name: str | None = ...,
        active: bool | None = ...,
        deleted_date: str | None = ...,
    ) -> None: ...

class IdentitySnapshotSummaryResponse(Model):
    """Identity snapshot summary response."""

    snapshot: str | None
    def __init__(
        self,
        *,
        snapshot: str | None = ...,
    ) -> None: ...

class ListIdentityAccessItems200ResponseInner(Model):
    """List identity access items200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse | None
    def __init__(
        self,
        actual_instance: AccessItemEntitlementResponse
        | Mapping[str, Any]
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class ListIdentitySnapshotAccessItems200ResponseInner(Model):
    """List identity snapshot access items200 response inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemAppResponse | AccessItemEntitlementResponse | AccessItemRoleResponse | None
    def __init__(
        self,
        actual_instance: AccessItemAccessProfileResponse
        | Mapping[str, Any]
        | AccessItemAccountResponse
        | AccessItemAppResponse
        | AccessItemEntitlementResponse
        | AccessItemRoleResponse
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

class MetricResponse(Model):
    """Metric response."""

    name: str | None
    value: float | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: float | None = ...,
    ) -> None: ...
