# Generated from schema/.
"""Attribute mappings."""

from sailpoint.v2025.models import AttributeMappings

__all__ = ["AttributeMappings"]
