# Generated from schema/.
"""Attribute mappings all of transform definition."""

__all__ = ["AttributeMappingsAllOfTransformDefinition"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.attribute_mappings_all_of_transform_definition_attributes import AttributeMappingsAllOfTransformDefinitionAttributes

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
else:
    from sailpoint._core import model

    AttributeMappingsAllOfTransformDefinition = model("v2025", "AttributeMappingsAllOfTransformDefinition")
