# Generated from schema/.
"""An attribute of a schema."""

from sailpoint.v2025.models import AttributeDefinition

__all__ = ["AttributeDefinition"]
