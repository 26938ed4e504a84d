# Generated from schema/.
"""The models of the schema file data_segmentation, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models._shared import Expression
from sailpoint.v2024.models.dto_type import DtoType
from sailpoint.v2024.models.membership_type import MembershipType
from sailpoint.v2024.models.scope_type import ScopeType
from sailpoint.v2024.models.scope_visibility_type import ScopeVisibilityType

class DataSegment(Model):
    """Data segment."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    description: str | None
    scopes: list[Scope] | None
    member_selection: list[Ref] | None
    member_filter: VisibilityCriteria | None
    membership: str | None
    enabled: bool | None
    published: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        scopes: Sequence[Scope | Mapping[str, Any]] | None = ...,
        member_selection: Sequence[Ref | Mapping[str, Any]] | None = ...,
        member_filter: VisibilityCriteria | Mapping[str, Any] | None = ...,
        membership: MembershipType | Literal["ALL", "FILTER", "SELECTION"] | None = ...,
        enabled: bool | None = ...,
        published: bool | None = ...,
    ) -> None: ...

class Ref(Model):
    """Ref."""

    type: str | None
    id: str | None
    def __init__(
        self,
        *,
        type: DtoType
        | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
        | None = ...,
        id: str | None = ...,
    ) -> None: ...

class Scope(Model):
    """Scope."""

    scope: str | None
    visibility: str | None
    scope_filter: VisibilityCriteria | None
    scope_selection: list[Ref] | None
    def __init__(
        self,
        *,
        scope: ScopeType | Literal["ENTITLEMENT", "CERTIFICATION", "IDENTITY", "ENTITLEMENTREQUEST"] | None = ...,
        visibility: ScopeVisibilityType | Literal["ALL", "FILTER", "SELECTION", "UNSEGMENTED"] | None = ...,
        scope_filter: VisibilityCriteria | Mapping[str, Any] | None = ...,
        scope_selection: Sequence[Ref | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VisibilityCriteria(Model):
    """Visibility criteria."""

    expression: Expression | None
    def __init__(
        self,
        *,
        expression: Expression | Mapping[str, Any] | None = ...,
    ) -> None: ...
