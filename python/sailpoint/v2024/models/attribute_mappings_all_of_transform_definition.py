# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of transform definition."""

from sailpoint._core import model

__all__ = ["AttributeMappingsAllOfTransformDefinition"]

AttributeMappingsAllOfTransformDefinition = model("v2024", "AttributeMappingsAllOfTransformDefinition")
