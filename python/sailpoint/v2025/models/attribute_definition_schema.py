# Generated from schema/.
"""Attribute definition schema."""

from sailpoint.v2025.models import AttributeDefinitionSchema

__all__ = ["AttributeDefinitionSchema"]
