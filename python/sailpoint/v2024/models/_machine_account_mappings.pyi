# Generated from schema/.
"""The models of the schema file machine_account_mappings, for type checkers."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

class AttributeMappings(Model):
    """Attribute mappings."""

    target: AttributeMappingsAllOfTarget | None
    transform_definition: AttributeMappingsAllOfTransformDefinition | None
    def __init__(
        self,
        *,
        target: AttributeMappingsAllOfTarget | Mapping[str, Any] | None = ...,
        transform_definition: AttributeMappingsAllOfTransformDefinition | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AttributeMappingsAllOfTarget(Model):
    """Attribute mappings all of target."""

    type: str | None
    """Known values: ACCOUNT, IDENTITY, OWNER_ACCOUNT, OWNER_IDENTITY."""
    attribute_name: str | None
    source_id: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT", "IDENTITY", "OWNER_ACCOUNT", "OWNER_IDENTITY"] | None = ...,
        attribute_name: str | None = ...,
        source_id: str | None = ...,
    ) -> None: ...

class AttributeMappingsAllOfTransformDefinition(Model):
    """Attribute mappings all of transform definition."""

    type: str | None
    attributes: AttributeMappingsAllOfTransformDefinitionAttributes | None
    id: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        attributes: AttributeMappingsAllOfTransformDefinitionAttributes | Mapping[str, Any] | None = ...,
        id: str | None = ...,
    ) -> None: ...

class AttributeMappingsAllOfTransformDefinitionAttributes(Model):
    """Attribute mappings all of transform definition attributes."""

    input: AttributeMappingsAllOfTransformDefinitionAttributesInput | None
    def __init__(
        self,
        *,
        input: AttributeMappingsAllOfTransformDefinitionAttributesInput | Mapping[str, Any] | None = ...,
    ) -> None: ...

class AttributeMappingsAllOfTransformDefinitionAttributesInput(Model):
    """Attribute mappings all of transform definition attributes input."""

    type: str | None
    attributes: AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        attributes: AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes
        | Mapping[str, Any]
        | None = ...,
    ) -> None: ...

class AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes(Model):
    """Attribute mappings all of transform definition attributes input attributes."""

    attribute_name: str | None
    source_name: str | None
    name: str | None
    def __init__(
        self,
        *,
        attribute_name: str | None = ...,
        source_name: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
