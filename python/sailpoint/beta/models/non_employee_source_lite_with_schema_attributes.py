# Generated from schema/.
"""Non employee source lite with schema attributes."""

from sailpoint.beta.models import NonEmployeeSourceLiteWithSchemaAttributes

__all__ = ["NonEmployeeSourceLiteWithSchemaAttributes"]
