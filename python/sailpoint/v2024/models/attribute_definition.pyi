# Written by `make stubs` from schema/; change it there.
"""Attribute definition."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.attribute_definition_schema import AttributeDefinitionSchema
from sailpoint.v2024.models.attribute_definition_type import AttributeDefinitionType

__all__ = ["AttributeDefinition"]

class AttributeDefinition(Model):
    """Attribute definition."""

    name: str | None
    native_name: str | None
    type: str | None
    var_schema: AttributeDefinitionSchema | None
    description: str | None
    is_multi: bool | None
    is_entitlement: bool | None
    is_group: bool | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        native_name: str | None = ...,
        type: AttributeDefinitionType | Literal["STRING", "LONG", "INT", "BOOLEAN", "DATE"] | None = ...,
        var_schema: AttributeDefinitionSchema | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        is_multi: bool | None = ...,
        is_entitlement: bool | None = ...,
        is_group: bool | None = ...,
    ) -> None: ...
