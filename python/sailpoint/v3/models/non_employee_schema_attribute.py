# Generated from schema/.
"""Non employee schema attribute."""

from sailpoint.v3.models import NonEmployeeSchemaAttribute

__all__ = ["NonEmployeeSchemaAttribute"]
