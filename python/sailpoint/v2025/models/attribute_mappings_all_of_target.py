# Generated from schema/.
"""Attribute mappings all of target."""

from sailpoint.v2025.models import AttributeMappingsAllOfTarget

__all__ = ["AttributeMappingsAllOfTarget"]
