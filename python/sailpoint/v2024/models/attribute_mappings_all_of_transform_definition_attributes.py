# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of transform definition attributes."""

from sailpoint._core import model

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributes"]

AttributeMappingsAllOfTransformDefinitionAttributes = model("v2024", "AttributeMappingsAllOfTransformDefinitionAttributes")
