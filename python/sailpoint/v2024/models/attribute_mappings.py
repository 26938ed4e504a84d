# Generated from schema/.
"""Attribute mappings."""

__all__ = ["AttributeMappings"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_mappings_all_of_target import AttributeMappingsAllOfTarget
    from sailpoint.v2024.models.attribute_mappings_all_of_transform_definition import AttributeMappingsAllOfTransformDefinition

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
else:
    from sailpoint._core import model

    AttributeMappings = model("v2024", "AttributeMappings")
