# Generated from schema/.
"""The models of the schema file dimensions, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models._shared import AccessProfileRef, EntitlementRef, JsonPatchOperation, OwnerReference
from sailpoint.v2024.models.dimension_criteria_key_type import DimensionCriteriaKeyType
from sailpoint.v2024.models.dimension_criteria_operation import DimensionCriteriaOperation
from sailpoint.v2024.models.dimension_membership_selector_type import DimensionMembershipSelectorType

class Dimension(Tracked[JsonPatchOperation], Model):
    """Dimension."""

    id: str | None
    name: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    modified: datetime | str | None
    """Read-only: it is left out of requests."""
    description: str | None
    owner: OwnerReference | None
    access_profiles: list[AccessProfileRef] | None
    entitlements: list[EntitlementRef] | None
    membership: DimensionMembershipSelector | None
    parent_id: str | None
    def __init__(
        self,
        *,
        name: str,
        owner: OwnerReference | Mapping[str, Any] | None,
        id: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        access_profiles: Sequence[AccessProfileRef | Mapping[str, Any]] | None = ...,
        entitlements: Sequence[EntitlementRef | Mapping[str, Any]] | None = ...,
        membership: DimensionMembershipSelector | Mapping[str, Any] | None = ...,
        parent_id: str | None = ...,
    ) -> None: ...

class DimensionBulkDeleteRequest(Model):
    """Dimension bulk delete request."""

    dimension_ids: list[str]
    def __init__(
        self,
        *,
        dimension_ids: list[str] | tuple[str, ...],
    ) -> None: ...

class DimensionCriteriaKey(Model):
    """Dimension criteria key."""

    type: str
    var_property: str
    def __init__(
        self,
        *,
        type: DimensionCriteriaKeyType | Literal["IDENTITY"],
        var_property: str,
    ) -> None: ...

class DimensionCriteriaLevel1(Model):
    """Dimension criteria level1."""

    operation: str | None
    key: DimensionCriteriaKey | None
    string_value: str | None
    children: list[DimensionCriteriaLevel2 | None] | None
    def __init__(
        self,
        *,
        operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
        key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[DimensionCriteriaLevel2 | Mapping[str, Any] | None] | None = ...,
    ) -> None: ...

class DimensionCriteriaLevel2(Model):
    """Dimension criteria level2."""

    operation: str | None
    key: DimensionCriteriaKey | None
    string_value: str | None
    children: list[DimensionCriteriaLevel3] | None
    def __init__(
        self,
        *,
        operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
        key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[DimensionCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class DimensionCriteriaLevel3(Model):
    """Dimension criteria level3."""

    operation: str | None
    key: DimensionCriteriaKey | None
    string_value: str | None
    def __init__(
        self,
        *,
        operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
        key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
    ) -> None: ...

class DimensionMembershipSelector(Model):
    """Dimension membership selector."""

    type: str | None
    criteria: DimensionCriteriaLevel1 | None
    def __init__(
        self,
        *,
        type: DimensionMembershipSelectorType | Literal["STANDARD"] | None = ...,
        criteria: DimensionCriteriaLevel1 | Mapping[str, Any] | None = ...,
    ) -> None: ...
