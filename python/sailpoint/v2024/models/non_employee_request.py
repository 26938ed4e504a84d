# Generated from schema/.
"""Non employee request."""

from sailpoint.v2024.models import NonEmployeeRequest

__all__ = ["NonEmployeeRequest"]
