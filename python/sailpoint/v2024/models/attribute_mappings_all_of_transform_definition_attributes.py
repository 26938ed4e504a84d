# Generated from schema/.
"""Attribute mappings all of transform definition attributes."""

from sailpoint.v2024.models import AttributeMappingsAllOfTransformDefinitionAttributes

__all__ = ["AttributeMappingsAllOfTransformDefinitionAttributes"]
