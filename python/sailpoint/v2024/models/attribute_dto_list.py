# Generated from schema/.
"""Attribute DTO list."""

from sailpoint.v2024.models import AttributeDTOList

__all__ = ["AttributeDTOList"]
