# Generated from schema/.
"""Non employee schema attribute."""

from sailpoint.beta.models import NonEmployeeSchemaAttribute

__all__ = ["NonEmployeeSchemaAttribute"]
