# Generated from schema/.
"""Attribute mappings all of transform definition attributes."""

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_mappings_all_of_transform_definition_attributes_input import AttributeMappingsAllOfTransformDefinitionAttributesInput

    class AttributeMappingsAllOfTransformDefinitionAttributes(Model):
        """Attribute mappings all of transform definition attributes."""

        input: AttributeMappingsAllOfTransformDefinitionAttributesInput | None
        def __init__(
            self,
            *,
            input: AttributeMappingsAllOfTransformDefinitionAttributesInput | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeMappingsAllOfTransformDefinitionAttributes = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributes")
