# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of transform definition attributes input attributes."""

from sailpoint._core import Model

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes"]

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
