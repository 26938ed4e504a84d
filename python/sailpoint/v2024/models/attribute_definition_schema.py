# Generated from schema/.
"""Attribute definition schema."""

from sailpoint.v2024.models import AttributeDefinitionSchema

__all__ = ["AttributeDefinitionSchema"]
