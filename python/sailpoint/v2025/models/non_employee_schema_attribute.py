# Generated from schema/.
"""Non employee schema attribute."""

from sailpoint.v2025.models import NonEmployeeSchemaAttribute

__all__ = ["NonEmployeeSchemaAttribute"]
