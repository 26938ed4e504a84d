# Generated from schema/.
"""Non employee source request body."""

from sailpoint.v2025.models import NonEmployeeSourceRequestBody

__all__ = ["NonEmployeeSourceRequestBody"]
