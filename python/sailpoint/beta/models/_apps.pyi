# Generated from schema/.
"""The models of the schema file apps, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import BaseReferenceDto, JsonPatchOperation

class AccessProfileDetails(Model):
    """Access profile details."""

    id: str | None
    name: str | None
    description: str | None
    created: datetime | str | None
    modified: datetime | str | None
    disabled: bool | None
    requestable: bool | None
    protected: bool | None
    owner_id: str | None
    source_id: int | None
    source_name: str | None
    app_id: int | None
    app_name: str | None
    application_id: str | None
    type: str | None
    entitlements: list[str] | None
    entitlement_count: int | None
    segments: list[str] | None
    approval_schemes: str | None
    revoke_request_approval_schemes: str | None
    request_comments_required: bool | None
    denied_comments_required: bool | None
    account_selector: AccessProfileDetailsAccountSelector | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        disabled: bool | None = ...,
        requestable: bool | None = ...,
        protected: bool | None = ...,
        owner_id: str | None = ...,
        source_id: int | None = ...,
        source_name: str | None = ...,
        app_id: int | None = ...,
        app_name: str | None = ...,
        application_id: str | None = ...,
        type: str | None = ...,
        entitlements: list[str] | tuple[str, ...] | None = ...,
        entitlement_count: int | None = ...,
        segments: list[str] | tuple[str, ...] | None = ...,
        approval_schemes: str | None = ...,
        revoke_request_approval_schemes: str | None = ...,
        request_comments_required: bool | None = ...,
        denied_comments_required: bool | None = ...,
        account_selector: AccessProfileDetailsAccountSelector | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AccessProfileDetailsAccountSelector(Model):
    """Access profile details account selector."""

    selectors: list[Selector] | None
    def __init__(
        self,
        *,
        selectors: Sequence[Selector | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AppAccountDetails(Model):
    """App account details."""

    app_id: str | None
    app_display_name: str | None
    source_account: AppAccountDetailsSourceAccount | None
    def __init__(
        self,
        *,
        app_id: str | None = ...,
        app_display_name: str | None = ...,
        source_account: AppAccountDetailsSourceAccount | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AppAccountDetailsSourceAccount(Model):
    """App account details source account."""

    id: str | None
    native_identity: str | None
    display_name: str | None
    source_id: str | None
    source_display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        native_identity: str | None = ...,
        display_name: str | None = ...,
        source_id: str | None = ...,
        source_display_name: str | None = ...,
    ) -> None: ...

class MatchTerm(Model):
    """Match term."""

    name: str | None
    value: str | None
    op: str | None
    container: bool | None
    var_and: bool | None
    children: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
        op: str | None = ...,
        container: bool | None = ...,
        var_and: bool | None = ...,
        children: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Selector(Model):
    """Selector."""

    application_id: str | None
    account_match_config: SelectorAccountMatchConfig | None
    def __init__(
        self,
        *,
        application_id: str | None = ...,
        account_match_config: SelectorAccountMatchConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SelectorAccountMatchConfig(Model):
    """Selector account match config."""

    match_expression: SelectorAccountMatchConfigMatchExpression | None
    def __init__(
        self,
        *,
        match_expression: SelectorAccountMatchConfigMatchExpression | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SelectorAccountMatchConfigMatchExpression(Model):
    """Selector account match config match expression."""

    match_terms: list[MatchTerm] | None
    var_and: bool | None
    def __init__(
        self,
        *,
        match_terms: Sequence[MatchTerm | Mapping[str, Any]] | None = ...,
        var_and: bool | None = ...,
    ) -> None: ...

class SourceApp(Model):
    """Source app."""

    id: str | None
    cloud_app_id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    enabled: bool | None
    provision_request_enabled: bool | None
    description: str | None
    match_all_accounts: bool | None
    app_center_enabled: bool | None
    account_source: SourceAppAccountSource | None
    owner: BaseReferenceDto | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        cloud_app_id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        provision_request_enabled: bool | None = ...,
        description: str | None = ...,
        match_all_accounts: bool | None = ...,
        app_center_enabled: bool | None = ...,
        account_source: SourceAppAccountSource | Mapping[str, Any] | None = ...,
        owner: BaseReferenceDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class SourceAppAccountSource(Model):
    """Source app account source."""

    id: str | None
    type: str | None
    name: str | None
    use_for_password_management: bool | None
    password_policies: list[BaseReferenceDto] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        use_for_password_management: bool | None = ...,
        password_policies: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SourceAppBulkUpdateRequest(Model):
    """Source app bulk update request."""

    app_ids: list[str]
    json_patch: list[JsonPatchOperation]
    def __init__(
        self,
        *,
        app_ids: list[str] | tuple[str, ...],
        json_patch: Sequence[JsonPatchOperation | Mapping[str, Any]],
    ) -> None: ...

class SourceAppCreateDto(Model):
    """Source app create dto."""

    name: str
    description: str
    match_all_accounts: bool | None
    account_source: SourceAppCreateDtoAccountSource
    def __init__(
        self,
        *,
        name: str,
        description: str,
        account_source: SourceAppCreateDtoAccountSource | Mapping[str, Any],
        match_all_accounts: bool | None = ...,
    ) -> None: ...

class SourceAppCreateDtoAccountSource(Model):
    """Source app create dto account source."""

    id: str
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class SourceAppPatchDto(Tracked[JsonPatchOperation], Model):
    """Source app patch dto."""

    id: str | None
    cloud_app_id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    enabled: bool | None
    provision_request_enabled: bool | None
    description: str | None
    match_all_accounts: bool | None
    app_center_enabled: bool | None
    access_profiles: list[str] | None
    account_source: SourceAppAccountSource | None
    owner: BaseReferenceDto | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        cloud_app_id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        enabled: bool | None = ...,
        provision_request_enabled: bool | None = ...,
        description: str | None = ...,
        match_all_accounts: bool | None = ...,
        app_center_enabled: bool | None = ...,
        access_profiles: list[str] | tuple[str, ...] | None = ...,
        account_source: SourceAppAccountSource | Mapping[str, Any] | None = ...,
        owner: BaseReferenceDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class UserApp(Tracked[JsonPatchOperation], Model):
    """User app."""

    id: str | None
    created: datetime | str | None
    modified: datetime | str | None
    has_multiple_accounts: bool | None
    use_for_password_management: bool | None
    provision_request_enabled: bool | None
    app_center_enabled: bool | None
    source_app: UserAppSourceApp | None
    source: UserAppSource | None
    account: UserAppAccount | None
    owner: UserAppOwner | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        has_multiple_accounts: bool | None = ...,
        use_for_password_management: bool | None = ...,
        provision_request_enabled: bool | None = ...,
        app_center_enabled: bool | None = ...,
        source_app: UserAppSourceApp | Mapping[str, Any] | None = ...,
        source: UserAppSource | Mapping[str, Any] | None = ...,
        account: UserAppAccount | Mapping[str, Any] | None = ...,
        owner: UserAppOwner | Mapping[str, Any] | None = ...,
    ) -> None: ...

class UserAppAccount(Model):
    """User app account."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class UserAppOwner(Model):
    """User app owner."""

    id: str | None
    type: str | None
    name: str | None
    alias: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        alias: str | None = ...,
    ) -> None: ...

class UserAppSource(Model):
    """User app source."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class UserAppSourceApp(Model):
    """User app source app."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
