# Generated from schema/.
"""Non employee request body."""

from sailpoint.v2024.models import NonEmployeeRequestBody

__all__ = ["NonEmployeeRequestBody"]
