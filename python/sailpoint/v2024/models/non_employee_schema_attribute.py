# Generated from schema/.
"""Non employee schema attribute."""

from sailpoint.v2024.models import NonEmployeeSchemaAttribute

__all__ = ["NonEmployeeSchemaAttribute"]
