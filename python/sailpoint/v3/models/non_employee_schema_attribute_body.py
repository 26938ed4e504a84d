# Generated from schema/.
"""Non employee schema attribute body."""

from sailpoint.v3.models import NonEmployeeSchemaAttributeBody

__all__ = ["NonEmployeeSchemaAttributeBody"]
