# Generated from schema/.
"""Attribute DTO list."""

from sailpoint.beta.models import AttributeDTOList

__all__ = ["AttributeDTOList"]
