# Written by `make stubs` from schema/; change it there.
"""Model schema."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.attribute_definition import AttributeDefinition

__all__ = ["ModelSchema"]

class ModelSchema(Tracked, Model):
    """Model schema."""

    id: str | None
    name: str | None
    native_object_type: str | None
    identity_attribute: str | None
    display_attribute: str | None
    hierarchy_attribute: str | None
    include_permissions: bool | None
    features: list[str] | None
    configuration: dict[str, Any] | None
    attributes: list[AttributeDefinition] | None
    created: datetime | str | None
    modified: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        native_object_type: str | None = ...,
        identity_attribute: str | None = ...,
        display_attribute: str | None = ...,
        hierarchy_attribute: str | None = ...,
        include_permissions: bool | None = ...,
        features: Sequence[Literal["AUTHENTICATE", "COMPOSITE", "DIRECT_PERMISSIONS", "DISCOVER_SCHEMA", "ENABLE", "MANAGER_LOOKUP", "NO_RANDOM_ACCESS", "PROXY", "SEARCH", "TEMPLATE", "UNLOCK", "UNSTRUCTURED_TARGETS", "SHAREPOINT_TARGET", "PROVISIONING", "GROUP_PROVISIONING", "SYNC_PROVISIONING", "PASSWORD", "CURRENT_PASSWORD", "ACCOUNT_ONLY_REQUEST", "ADDITIONAL_ACCOUNT_REQUEST", "NO_AGGREGATION", "GROUPS_HAVE_MEMBERS", "NO_PERMISSIONS_PROVISIONING", "NO_GROUP_PERMISSIONS_PROVISIONING", "NO_UNSTRUCTURED_TARGETS_PROVISIONING", "NO_DIRECT_PERMISSIONS_PROVISIONING", "PREFER_UUID", "ARM_SECURITY_EXTRACT", "ARM_UTILIZATION_EXTRACT", "ARM_CHANGELOG_EXTRACT", "USES_UUID", "APPLICATION_DISCOVERY", "DELETE"]]
        | None = ...,
        configuration: Mapping[str, Any] | None = ...,
        attributes: Sequence[AttributeDefinition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
