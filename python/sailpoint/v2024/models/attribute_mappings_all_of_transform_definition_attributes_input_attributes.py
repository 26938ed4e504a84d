# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of transform definition attributes input attributes."""

from sailpoint._core import model

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes"]

AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes")
