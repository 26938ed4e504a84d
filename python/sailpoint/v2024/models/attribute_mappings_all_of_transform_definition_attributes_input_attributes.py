# Generated from schema/.
"""Attribute mappings all of transform definition attributes input attributes."""

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes")
