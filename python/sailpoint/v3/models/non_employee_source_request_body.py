# Generated from schema/.
"""Non employee source request body."""

from sailpoint.v3.models import NonEmployeeSourceRequestBody

__all__ = ["NonEmployeeSourceRequestBody"]
