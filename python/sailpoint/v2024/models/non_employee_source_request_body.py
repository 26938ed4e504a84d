# Generated from schema/.
"""Non employee source request body."""

from sailpoint.v2024.models import NonEmployeeSourceRequestBody

__all__ = ["NonEmployeeSourceRequestBody"]
