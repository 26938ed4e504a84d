# Generated from schema/.
"""Attribute mappings all of transform definition attributes input attributes."""

from sailpoint.v2025.models import AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributesInputAttributes"]
