# Generated from schema/.
"""Attribute mappings."""

from sailpoint.v2024.models import AttributeMappings

__all__ = ["AttributeMappings"]
