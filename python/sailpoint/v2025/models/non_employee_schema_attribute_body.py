# Generated from schema/.
"""Non employee schema attribute body."""

from sailpoint.v2025.models import NonEmployeeSchemaAttributeBody

__all__ = ["NonEmployeeSchemaAttributeBody"]
