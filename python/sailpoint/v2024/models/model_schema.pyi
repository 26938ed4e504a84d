# Written by `make stubs` from schema/; change it there.
"""Model schema."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

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
        features: list[str] | tuple[str, ...] | None = ...,
        configuration: Mapping[str, Any] | None = ...,
        attributes: Sequence[AttributeDefinition | Mapping[str, Any]] | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
    ) -> None: ...
