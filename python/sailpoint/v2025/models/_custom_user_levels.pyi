# Generated from schema/.
"""The models of the schema file custom_user_levels, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import PublicIdentity

class AuthUserLevelsIdentityCount(Model):
    """Auth user levels identity count."""

    id: str | None
    count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        count: int | None = ...,
    ) -> None: ...

class AuthUserSlimResponse(Model):
    """Auth user slim response."""

    id: str | None
    uid: str | None
    alias: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        uid: str | None = ...,
        alias: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

class HierarchicalRightSet(Model):
    """Hierarchical right set."""

    id: str | None
    name: str | None
    description: str | None
    category: str | None
    nested_config: NestedConfig | None
    children: list[dict[str, Any]] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        category: str | None = ...,
        nested_config: NestedConfig | Mapping[str, Any] | None = ...,
        children: Sequence[Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NestedConfig(Model):
    """Nested config."""

    ancestor_id: str | None
    depth: int | None
    parent_id: str | None
    children_ids: list[str] | None
    def __init__(
        self,
        *,
        ancestor_id: str | None = ...,
        depth: int | None = ...,
        parent_id: str | None = ...,
        children_ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class RightSetDTO(Model):
    """Right set DTO."""

    id: str | None
    name: str | None
    description: str | None
    category: str | None
    rights: list[str] | None
    right_set_ids: list[str] | None
    ui_assignable_child_right_set_ids: list[str] | None
    ui_assignable: bool | None
    translated_name: str | None
    translated_description: str | None
    parent_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        category: str | None = ...,
        rights: list[str] | tuple[str, ...] | None = ...,
        right_set_ids: list[str] | tuple[str, ...] | None = ...,
        ui_assignable_child_right_set_ids: list[str] | tuple[str, ...] | None = ...,
        ui_assignable: bool | None = ...,
        translated_name: str | None = ...,
        translated_description: str | None = ...,
        parent_id: str | None = ...,
    ) -> None: ...

class UserLevelPublishSummary(Model):
    """User level publish summary."""

    user_level_id: str | None
    publish: bool | None
    status: str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        user_level_id: str | None = ...,
        publish: bool | None = ...,
        status: str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...

class UserLevelRequest(Model):
    """User level request."""

    name: str
    description: str
    owner: PublicIdentity
    right_sets: list[str] | None
    def __init__(
        self,
        *,
        name: str,
        description: str,
        owner: PublicIdentity | Mapping[str, Any],
        right_sets: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...

class UserLevelSummaryDTO(Model):
    """User level summary DTO."""

    id: str | None
    name: str | None
    description: str | None
    legacy_group: str | None
    right_sets: list[RightSetDTO] | None
    custom: bool | None
    admin_assignable: bool | None
    translated_name: str | None
    translated_grant: str | None
    translated_remove: str | None
    owner: PublicIdentity | None
    status: str | None
    """Known values: ACTIVE, DRAFT."""
    created: datetime | str | None
    modified: datetime | str | None
    associated_identities_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        legacy_group: str | None = ...,
        right_sets: Sequence[RightSetDTO | Mapping[str, Any]] | None = ...,
        custom: bool | None = ...,
        admin_assignable: bool | None = ...,
        translated_name: str | None = ...,
        translated_grant: str | None = ...,
        translated_remove: str | None = ...,
        owner: PublicIdentity | Mapping[str, Any] | None = ...,
        status: Literal["ACTIVE", "DRAFT"] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        associated_identities_count: int | None = ...,
    ) -> None: ...
