# Generated from schema/.
"""Attribute DTO list."""

from sailpoint.v3.models import AttributeDTOList

__all__ = ["AttributeDTOList"]
