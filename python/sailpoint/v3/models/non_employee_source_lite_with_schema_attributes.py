# Generated from schema/.
"""Non employee source lite with schema attributes."""

from sailpoint.v3.models import NonEmployeeSourceLiteWithSchemaAttributes

__all__ = ["NonEmployeeSourceLiteWithSchemaAttributes"]
