# Generated from schema/.
"""Non employee source lite with schema attributes."""

from sailpoint.v2025.models import NonEmployeeSourceLiteWithSchemaAttributes

__all__ = ["NonEmployeeSourceLiteWithSchemaAttributes"]
