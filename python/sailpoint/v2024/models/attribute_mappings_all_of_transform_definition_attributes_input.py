# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of transform definition attributes input."""

from sailpoint._core import model

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInput"]

AttributeMappingsAllOfTransformDefinitionAttributesInput = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributesInput")
