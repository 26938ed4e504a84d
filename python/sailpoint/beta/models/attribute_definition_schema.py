# Generated from schema/.
"""Attribute definition schema."""

from sailpoint.beta.models import AttributeDefinitionSchema

__all__ = ["AttributeDefinitionSchema"]
