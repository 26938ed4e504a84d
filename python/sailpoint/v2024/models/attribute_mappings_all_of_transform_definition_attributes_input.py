# Generated from schema/.
"""Attribute mappings all of transform definition attributes input."""

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInput"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_mappings_all_of_transform_definition_attributes_input_attributes import AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes

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
else:
    from sailpoint._core import model

    AttributeMappingsAllOfTransformDefinitionAttributesInput = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributesInput")
