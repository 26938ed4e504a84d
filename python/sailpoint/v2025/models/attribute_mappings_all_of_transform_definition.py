# Generated from schema/.
"""Attribute mappings all of transform definition."""

from sailpoint.v2025.models import AttributeMappingsAllOfTransformDefinition

__all__ = ["AttributeMappingsAllOfTransformDefinition"]
