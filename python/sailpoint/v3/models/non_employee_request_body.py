# Generated from schema/.
"""Non employee request body."""

from sailpoint.v3.models import NonEmployeeRequestBody

__all__ = ["NonEmployeeRequestBody"]
