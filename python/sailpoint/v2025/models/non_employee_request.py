# Generated from schema/.
"""Non employee request."""

from sailpoint.v2025.models import NonEmployeeRequest

__all__ = ["NonEmployeeRequest"]
