# Generated from schema/.
"""Attribute definition schema."""

from sailpoint.v3.models import AttributeDefinitionSchema

__all__ = ["AttributeDefinitionSchema"]
