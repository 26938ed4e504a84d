# Generated from schema/.
"""Non employee schema attribute body."""

from sailpoint.beta.models import NonEmployeeSchemaAttributeBody

__all__ = ["NonEmployeeSchemaAttributeBody"]
