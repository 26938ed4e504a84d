# Generated from schema/.
"""Non employee schema attribute body."""

from sailpoint.v2024.models import NonEmployeeSchemaAttributeBody

__all__ = ["NonEmployeeSchemaAttributeBody"]
