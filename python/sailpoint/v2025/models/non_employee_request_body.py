# Generated from schema/.
"""Non employee request body."""

from sailpoint.v2025.models import NonEmployeeRequestBody

__all__ = ["NonEmployeeRequestBody"]
