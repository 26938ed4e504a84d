# Generated from schema/.
"""An attribute of a schema."""

from sailpoint.v2024.models import AttributeDefinition

__all__ = ["AttributeDefinition"]
