# Generated from schema/.
"""An attribute of a schema."""

from sailpoint.v3.models import AttributeDefinition

__all__ = ["AttributeDefinition"]
