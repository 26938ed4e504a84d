# Generated from schema/.
"""The models of the schema file role_insights, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class RoleInsight(Model):
    """Role insight."""

    id: str | None
    number_of_updates: int | None
    created_date: datetime | str | None
    modified_date: datetime | str | None
    role: RoleInsightsRole | None
    insight: RoleInsightsInsight | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        number_of_updates: int | None = ...,
        created_date: datetime | str | None = ...,
        modified_date: datetime | str | None = ...,
        role: RoleInsightsRole | Mapping[str, Any] | None = ...,
        insight: RoleInsightsInsight | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RoleInsightsEntitlement(Model):
    """Role insights entitlement."""

    name: str | None
    id: str | None
    description: str | None
    source: str | None
    attribute: str | None
    value: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: str | None = ...,
        description: str | None = ...,
        source: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class RoleInsightsEntitlementChanges(Model):
    """Role insights entitlement changes."""

    name: str | None
    id: str | None
    description: str | None
    attribute: str | None
    value: str | None
    source: str | None
    insight: RoleInsightsInsight | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: str | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
        value: str | None = ...,
        source: str | None = ...,
        insight: RoleInsightsInsight | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RoleInsightsIdentities(Model):
    """Role insights identities."""

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

class RoleInsightsInsight(Model):
    """Role insights insight."""

    type: str | None
    identities_with_access: int | None
    identities_impacted: int | None
    total_number_of_identities: int | None
    impacted_identity_names: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        identities_with_access: int | None = ...,
        identities_impacted: int | None = ...,
        total_number_of_identities: int | None = ...,
        impacted_identity_names: str | None = ...,
    ) -> None: ...

class RoleInsightsResponse(Model):
    """Role insights response."""

    id: str | None
    created_date: datetime | str | None
    last_generated: datetime | str | None
    number_of_updates: int | None
    role_ids: list[str] | None
    status: str | None
    """Known values: CREATED, IN PROGRESS, COMPLETED, FAILED."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        created_date: datetime | str | None = ...,
        last_generated: datetime | str | None = ...,
        number_of_updates: int | None = ...,
        role_ids: list[str] | tuple[str, ...] | None = ...,
        status: Literal["CREATED", "IN PROGRESS", "COMPLETED", "FAILED"] | None = ...,
    ) -> None: ...

class RoleInsightsRole(Model):
    """Role insights role."""

    name: str | None
    id: str | None
    description: str | None
    owner_name: str | None
    owner_id: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: str | None = ...,
        description: str | None = ...,
        owner_name: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...

class RoleInsightsSummary(Model):
    """Role insights summary."""

    number_of_updates: int | None
    last_generated: datetime | str | None
    entitlements_included_in_roles: int | None
    total_number_of_entitlements: int | None
    identities_with_access_via_roles: int | None
    total_number_of_identities: int | None
    def __init__(
        self,
        *,
        number_of_updates: int | None = ...,
        last_generated: datetime | str | None = ...,
        entitlements_included_in_roles: int | None = ...,
        total_number_of_entitlements: int | None = ...,
        identities_with_access_via_roles: int | None = ...,
        total_number_of_identities: int | None = ...,
    ) -> None: ...
