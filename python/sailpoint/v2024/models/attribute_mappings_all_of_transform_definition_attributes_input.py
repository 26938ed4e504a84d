# Generated from schema/.
"""Attribute mappings all of transform definition attributes input."""

from sailpoint.v2024.models import AttributeMappingsAllOfTransformDefinitionAttributesInput

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInput"]
