# Generated from schema/.
"""Attribute DTO list."""

from sailpoint.v2025.models import AttributeDTOList

__all__ = ["AttributeDTOList"]
