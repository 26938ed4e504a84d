# Generated from schema/.
"""An attribute of a schema."""

from sailpoint.beta.models import AttributeDefinition

__all__ = ["AttributeDefinition"]
