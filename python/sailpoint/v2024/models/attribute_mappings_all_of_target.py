# Generated from schema/.
"""Attribute mappings all of target."""

from sailpoint.v2024.models import AttributeMappingsAllOfTarget

__all__ = ["AttributeMappingsAllOfTarget"]
